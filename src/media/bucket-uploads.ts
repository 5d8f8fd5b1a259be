import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import type { Media } from '@/payload-types'
import { logError } from '@/platform/log-error'
import { fileNamesOf, typeOfEnding } from './file-names'
import { deleteMediaFile, mediaStore, readMediaFile, usesBucket } from './media-files'

interface Edits {
  crop?: unknown
  widthInPixels?: unknown
  heightInPixels?: unknown
  focalPoint?: { x?: unknown; y?: unknown }
}

/** The fields that a copy of a picture begins with. */
const COPIED = ['alt', 'credit', 'licence', 'isMissing', 'focalX', 'focalY'] as const

/**
 * Brings the file that is to be cropped, or copied. From disk Payload takes it by itself; otherwise it would ask for it at
 * the site's own public address, which need not lead anywhere from here.
 */
const bringFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!usesBucket() || req.file) return args
  const { id, duplicateFromID, data } = args as { id?: unknown; duplicateFromID?: unknown; data?: Media }
  if (operation === 'create' && duplicateFromID) {
    const original = await bring(duplicateFromID, req)
    const copied = COPIED.flatMap((field) => (original ? [[field, original[field]]] : []))
    return { ...args, duplicateFromID: undefined, data: { ...Object.fromEntries(copied), ...data } }
  }
  if (operation !== 'update' || !id || !changesFile(req, data)) return args
  await bring(id, req)
  return { ...args, overwriteExistingFiles: true }
}

async function bring(id: unknown, req: PayloadRequest): Promise<Media | null> {
  const where = { id: { equals: id } }
  const picture = await req.payload.db.findOne<Media>({ collection: 'media', where, req })
  const name = picture?.filename
  const bytes = name ? await readMediaFile(name) : undefined
  if (name && bytes) req.file = { name, data: bytes, mimetype: typeOfEnding(name), size: bytes.length }
  return picture
}

/** As Payload decides it; the form sends the focal point with every save. */
function changesFile({ query }: PayloadRequest, data: Media | undefined): boolean {
  const edits = (query?.uploadEdits ?? {}) as Edits
  if (edits.crop || edits.widthInPixels || edits.heightInPixels) return true
  const { focalPoint } = edits
  return Boolean(focalPoint) && !(focalPoint?.x === data?.focalX && focalPoint?.y === data?.focalY)
}

/** The files go before their document: what is killed, or fails in the middle, leaves files and never a picture without. */
const putFiles: CollectionBeforeChangeHook<Media> = async ({ data, req }) => {
  if (!usesBucket() || !req.file) return data
  const store = await mediaStore()
  const made: Record<string, { filename?: string | null }> = data.sizes ?? {}
  const files = new Map([[data.filename, req.file.data]])
  for (const [size, bytes] of Object.entries(req.payloadUploadSizes ?? {}))
    files.set(made[size]?.filename, bytes)
  const writing = [...files].map(async ([name, bytes]) => name && store.write(name, bytes))
  // All of them end before any is undone.
  const failed = (await Promise.allSettled(writing)).find(({ status }) => status === 'rejected')
  if (failed) throw (failed as PromiseRejectedResult).reason
  return data
}

/** What a picture had before it got another file; with the same name that is the file itself. */
const deleteReplaced: CollectionAfterChangeHook<Media> = async ({ doc, previousDoc, operation, req }) => {
  if (!usesBucket() || operation !== 'update' || !req.file) return doc
  const present = fileNamesOf({ ...doc })
  await deleteAll(fileNamesOf({ ...previousDoc }).filter((name) => !present.includes(name)))
  return doc
}

const deleteFiles: CollectionAfterDeleteHook<Media> = async ({ doc }) => {
  if (usesBucket()) await deleteAll(fileNamesOf({ ...doc }))
}

/** What stays because the storage is away belongs to no picture, and `npm run check` tells of it. */
async function deleteAll(names: string[]): Promise<void> {
  try {
    await Promise.all(names.map(deleteMediaFile))
  } catch (error) {
    logError('files of a picture stayed in object storage', error)
  }
}

/** With object storage, what Payload does for files on disk; without, nothing. */
export const bucketUploads = {
  beforeOperation: bringFile,
  beforeChange: putFiles,
  afterChange: deleteReplaced,
  afterDelete: deleteFiles,
}
