import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3'
import { ask, KEPT, PICTURES } from './bucket'
import { typeOfEnding } from './file-names'
import { type MediaFile, type MediaStore, refuseFolders } from './media-store'

/** In object storage that speaks S3. */
export const bucketStore: MediaStore = {
  read: async (name) => {
    const bytes = await ask(async (client, Bucket) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(name) }))
      return Body?.transformToByteArray()
    })
    return bytes && Buffer.from(bytes)
  },

  has: async (name) =>
    (await ask((client, Bucket) => client.send(new HeadObjectCommand({ Bucket, Key: keyOf(name) })))) !==
    undefined,

  add: async (name, bytes) => {
    if (await bucketStore.has(name)) return false
    await bucketStore.write(name, bytes)
    return true
  },

  write: async (name, bytes) => {
    const object = { Key: keyOf(name), Body: bytes, ContentType: typeOfEnding(name) }
    await ask((client, Bucket) => client.send(new PutObjectCommand({ Bucket, ...object })))
  },

  list: () => listFiles(PICTURES),

  delete: (name) => deleteObject(keyOf(name)),

  keep: async (names, kept) => {
    await Promise.all(names.map((name) => copyObject(keyOf(name), keptKey(name, kept))))
  },

  restore: async (names, kept) => {
    await Promise.all(names.map((name) => copyObject(keptKey(name, kept), keyOf(name))))
    await bucketStore.forget(names, kept)
  },

  forget: async (names, kept) => {
    await Promise.all(names.map((name) => deleteObject(keptKey(name, kept))))
  },
}

/** What stands under a prefix, without it. */
export async function listFiles(Prefix: string): Promise<MediaFile[]> {
  const files: MediaFile[] = []
  await ask(async (client, Bucket) => {
    for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket, Prefix })) {
      for (const { Key = '', Size = 0, LastModified, ETag } of Contents) {
        const changedAt = LastModified?.getTime() ?? 0
        files.push({ name: Key.slice(Prefix.length), size: Size, changedAt, ...md5In(ETag) })
      }
    }
  })
  return files
}

/** Of what came in one piece and is not encrypted with a key of the customer's, the tag is the sum. */
function md5In(tag: string | undefined): { md5?: string } {
  const [, md5] = /^"?([\da-f]{32})"?$/.exec(tag ?? '') ?? []
  return md5 ? { md5 } : {}
}

/** What is not there is not copied. */
async function copyObject(from: string, Key: string): Promise<void> {
  await ask((client, Bucket) => {
    const CopySource = `${Bucket}/${from.split('/').map(encodeURIComponent).join('/')}`
    return client.send(new CopyObjectCommand({ Bucket, Key, CopySource }))
  })
}

/** One that is not there is fine. */
export async function deleteObject(Key: string): Promise<void> {
  await ask((client, Bucket) => client.send(new DeleteObjectCommand({ Bucket, Key })))
}

const keptKey = (name: string, kept: string): string => `${KEPT}${kept}/${name}`

function keyOf(name: string): string {
  refuseFolders(name)
  return PICTURES + name
}
