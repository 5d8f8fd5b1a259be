import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { writers } from '@/access/access'

/**
 * A picture comes with its file. Where none comes along, Payload fetches what the document's `url` names: of any size, past all that is
 * looked at in a file, and with the asker's cookies of this site.
 */
export const refuseFilesFromElsewhere: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isCopy = Boolean((args as { duplicateFromID?: unknown }).duplicateFromID)
  // Who may upload nothing is told so after this. Imports have the file at hand.
  const isUpload = operation === 'create' && !isCopy && req.payloadAPI !== 'local' && writers({ req })
  if (isUpload && !req.file) throw new APIError('Kies eerst een bestand.', 400, undefined, true)
  return args
}
