import type { CollectionBeforeOperationHook } from 'payload'
import type { Media } from '@/payload-types'
import { pictureType } from './content-check'

/**
 * A picture that gets another file keeps its name: what names it goes on working, and pages ask for it by the moment of its
 * last change. Its files are put back where the upload fails (`undo-failed-upload.ts`).
 */
export const keepFileName: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: string }
  if (operation !== 'update' || !id || !req.file || !req.user) return args
  const picture = await req.payload.db.findOne<Media>({
    collection: 'media',
    where: { id: { equals: id } },
    req,
  })
  if (!picture?.filename) return args
  req.file.name = picture.filename
  // Of another type it gets another ending, and a name that is free.
  const isSameType = (await pictureType(req.file.data)) === picture.mimeType
  return { ...args, overwriteExistingFiles: isSameType }
}
