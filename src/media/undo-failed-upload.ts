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
import { deleteMediaFile, forgetKept, keepMediaFiles, restoreKept } from './media-files'

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
  await keepMediaFiles(before, kept)
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
  if (upload) await forgetKept(upload.kept)
  return doc
}

const undo: CollectionAfterErrorHook = async ({ req }) => {
  const { upload } = req.context
  delete req.context.upload
  if (!upload) return
  try {
    const { before, kept, made } = upload
    const added = made.filter((name) => !before.includes(name))
    if (!(await isStored(req, added))) for (const name of added) await deleteMediaFile(name)
    await restoreKept(before, kept)
  } catch (error) {
    req.payload.logger.error({ err: error }, 'files of an upload that failed could not be put back')
  }
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
