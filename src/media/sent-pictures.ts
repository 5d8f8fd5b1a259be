import { usesBucket } from './media-files'
import type { SentStore } from './sent-store'
import { sentToDisk } from './sent-to-disk'

/** The pictures that came for imports: where pictures are in object storage, the next request may reach another machine. */
export async function sentPictures(): Promise<SentStore> {
  return usesBucket() ? (await import('./sent-to-bucket')).sentToBucket : sentToDisk
}
