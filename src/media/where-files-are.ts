import type { UploadConfig } from 'payload'
import { mediaFolder } from './disk-store'
import { usesBucket } from './media-files'
import { serveFromBucket } from './serve-from-bucket'

/** The part of a collection's `upload` that says where its files are: nothing in it changes what the database holds. */
export function whereFilesAre(): Pick<UploadConfig, 'disableLocalStorage' | 'handlers' | 'staticDir'> {
  return {
    staticDir: mediaFolder(),
    disableLocalStorage: usesBucket(),
    handlers: [serveFromBucket as NonNullable<UploadConfig['handlers']>[number]],
  }
}
