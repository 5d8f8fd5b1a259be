import { Readable } from 'node:stream'
import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { withinPatience } from '@/platform/within-patience'
import { ask, PICTURES } from './bucket'

/** Readers wait this long for a picture to begin. */
const PATIENCE_MS = 6_000
/** Up to here a file is taken whole: a slow reader holds no connection to the storage, and a failure is no half picture. */
const WHOLE_BYTES = 2_000_000

interface OpenObject {
  body: BodyInit
  size: number
}

/** A picture's file as it comes, or a part of it (`bytes=0-99`); undefined where there is none. @throws StorageAway */
export function openObject(filename: string, Range?: string): Promise<OpenObject | undefined> {
  return ask((client, Bucket) => {
    const open = async () => {
      const command = new GetObjectCommand({ Bucket, Key: PICTURES + filename, Range })
      const { Body, ContentLength: size = 0 } = await client.send(command)
      if (!Body) throw new Error('an object came without its bytes')
      const body = size > WHOLE_BYTES ? Readable.toWeb(Body as Readable) : await Body.transformToByteArray()
      return { body: body as BodyInit, size }
    }
    return withinPatience(PATIENCE_MS, open())
  })
}

/** In bytes, of the whole file; undefined where there is none. @throws StorageAway */
export function sizeOfObject(filename: string): Promise<number | undefined> {
  return ask((client, Bucket) => {
    const command = new HeadObjectCommand({ Bucket, Key: PICTURES + filename })
    return withinPatience(
      PATIENCE_MS,
      client.send(command).then(({ ContentLength }) => ContentLength),
    )
  })
}
