import type { Readable } from 'node:stream'
import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { ask, PICTURES } from './bucket'

/** A picture's file as it comes, or a part of it (`bytes=0-99`); undefined where there is none. @throws StorageAway */
export async function openObject(
  filename: string,
  Range?: string,
): Promise<{ body: Readable; size: number } | undefined> {
  return ask(async (client, Bucket) => {
    const command = new GetObjectCommand({ Bucket, Key: PICTURES + filename, Range })
    const { Body, ContentLength } = await client.send(command)
    return { body: Body as Readable, size: ContentLength ?? 0 }
  })
}

/** In bytes, of the whole file; undefined where there is none. @throws StorageAway */
export async function sizeOfObject(filename: string): Promise<number | undefined> {
  return ask(async (client, Bucket) => {
    const command = new HeadObjectCommand({ Bucket, Key: PICTURES + filename })
    return (await client.send(command)).ContentLength
  })
}
