import { randomUUID } from 'node:crypto'
import type {
  CollectionAfterChangeHook,
  CollectionAfterErrorHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import type { Media } from '@/payload-types'
import { fileNamesOf } from './file-names'
import { mediaStore } from './media-files'
import { StorageAway } from './storage-away'

/** What an upload under way has changed, to be undone. */
export interface Upload {
  /** Of the picture that gets another file; Payload deletes its files before it looks at what was typed. */
  before: string[]
  /** Where its files are kept meanwhile. */
  kept: string
  made: string[]
}

const isUpload = ({ file, query, user }: PayloadRequest): boolean =>
  Boolean(user && (file || query?.uploadEdits))

const keepOld: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!isUpload(req) || (operation !== 'create' && operation !== 'update')) return args
  const { id } = args as { id?: unknown }
  const doc =
    operation === 'update' && id
      ? await req.payload.db.findOne<Media>({ collection: 'media', where: { id: { equals: id } }, req })
      : undefined
  const before = doc ? fileNamesOf({ ...doc }) : []
  const kept = randomUUID()
  await (await mediaStore()).keep(before, kept)
  req.context.upload = { before, kept, made: [] }
  return args
}

/** Payload has chosen the names by now, and not written the files yet. */
const noteNew: CollectionBeforeValidateHook<Media> = ({ data, req }) => {
  const { upload } = req.context
  if (upload && data) upload.made = fileNamesOf({ ...data })
  return data
}

const forget: CollectionAfterChangeHook<Media> = async ({ doc, req }) => {
  const { upload } = req.context
  delete req.context.upload
  try {
    if (upload) await (await mediaStore()).forget(upload.before, upload.kept)
  } catch (error) {
    // The new files are stored: what is left aside harms nobody.
    req.payload.logger.error({ err: error }, 'files that were replaced could not be let go')
  }
  return doc
}

const undo: CollectionAfterErrorHook = async ({ error, req }) => {
  const { upload } = req.context
  delete req.context.upload
  if (!upload) return
  const undoing = putBack(upload, req).catch((reason: unknown) =>
    req.payload.logger.error({ err: reason }, 'files of an upload that failed could not be put back'),
  )
  // Storage that hangs has kept the editor waiting long enough.
  if (!(error instanceof StorageAway)) await undoing
}

async function putBack({ before, kept, made }: Upload, req: PayloadRequest): Promise<void> {
  const store = await mediaStore()
  const added = made.filter((name) => !before.includes(name))
  if (!(await isStored(req, added))) for (const name of added) await store.delete(name)
  await store.restore(before, kept)
}

/**
 * An upload that fails leaves no files, and the files that it was to replace stay. Validation and the database come after
 * Payload has written the new ones and deleted the old.
 */
export const undoFailedUpload = {
  beforeOperation: keepOld,
  beforeValidate: noteNew,
  afterChange: forget,
  afterError: undo,
}

/** Whether another upload of the same name, at the same moment, has these files; a database that is away stored none. */
async function isStored(req: PayloadRequest, names: string[]): Promise<boolean> {
  try {
    const where = { filename: { in: names } }
    return names.length > 0 && Boolean(await req.payload.db.findOne({ collection: 'media', where }))
  } catch {
    return false
  }
}
