import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { importsFolder, isBatch, isLeft, sweepImports } from '@/platform/imports-folder'
import { ask, SENT } from './bucket'
import { deleteObject, listFiles } from './bucket-store'
import type { SentStore } from './sent-store'
import { StorageAway } from './storage-away'

/** Stands in every batch, for the storage knows no folders; written anew when it is used. No picture has its name. */
const MARK = '.begun'
const AT_ONCE = 8

/** In object storage, for every machine of the site. */
export const sentToBucket: SentStore = {
  begin: async () => {
    const batch = randomUUID()
    await writeMark(batch)
    return batch
  },

  isThere: async (batch) => {
    if (!isBatch(batch)) return false
    const Key = keyOf(batch, MARK)
    const mark = await ask((client, Bucket) => client.send(new HeadObjectCommand({ Bucket, Key })))
    if (mark) await writeMark(batch)
    return mark !== undefined
  },

  // By a file: the storage wants to know how long it is before it comes.
  keep: (batch, path, picture) =>
    withOwnFile(async (file) => {
      await pipeline(picture, createWriteStream(file, { mode: 0o600 }))
      const object = { Key: keyOf(batch, path), ContentLength: (await stat(file)).size }
      await ask((client, Bucket) =>
        client.send(new PutObjectCommand({ Bucket, ...object, Body: createReadStream(file) })),
      )
    }),

  withFolder: (batch, work) =>
    withOwnFile(async (folder) => {
      await mkdir(folder, { mode: 0o700 })
      const pictures = (await listFiles(keyOf(batch, ''))).filter(({ name }) => name !== MARK)
      await someAtOnce(pictures, ({ name }) => fetchTo(join(folder, name), keyOf(batch, name)))
      return work(folder)
    }),

  forget: async (batch) => {
    // The mark last: until then somebody finds, and forgets, what an interruption leaves.
    const names = (await listFiles(keyOf(batch, ''))).map(({ name }) => name)
    await someAtOnce(
      names.filter((name) => name !== MARK),
      (name) => deleteObject(keyOf(batch, name)),
    )
    await deleteObject(keyOf(batch, MARK))
  },

  sweep: async () => {
    await sweepImports()
    try {
      const usedAt = new Map<string, number>()
      for (const { name, changedAt } of await listFiles(SENT)) {
        const [batch = ''] = name.split('/')
        usedAt.set(batch, Math.max(changedAt, usedAt.get(batch) ?? 0))
      }
      for (const [batch, at] of usedAt) if (isLeft(at)) await sentToBucket.forget(batch)
    } catch (error) {
      // The log said so; an hour later it is tried again.
      if (!(error instanceof StorageAway)) throw error
    }
  },
}

const keyOf = (batch: string, path: string): string => `${SENT}${batch}/${path}`

async function writeMark(batch: string): Promise<void> {
  const object = { Key: keyOf(batch, MARK), Body: new Date().toISOString() }
  await ask((client, Bucket) => client.send(new PutObjectCommand({ Bucket, ...object })))
}

/** A name among what is being imported; what stands there goes when the work is done. */
async function withOwnFile<Result>(work: (path: string) => Promise<Result>): Promise<Result> {
  await mkdir(importsFolder(), { recursive: true, mode: 0o700 })
  const path = join(importsFolder(), randomUUID())
  try {
    return await work(path)
  } finally {
    await rm(path, { recursive: true, force: true })
  }
}

async function fetchTo(file: string, Key: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await ask(async (client, Bucket) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }))
    await pipeline(Body as Readable, createWriteStream(file, { mode: 0o600 }))
  })
}

async function someAtOnce<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < items.length; at += AT_ONCE)
    await Promise.all(items.slice(at, at + AT_ONCE).map(work))
}
