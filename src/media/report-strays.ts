import type { Payload } from 'payload'
import { listMediaFiles, usesBucket } from './media-files'
import { strayFiles } from './stray-files'

/**
 * Says in the log which objects belong to no picture: what a process left that was killed in the middle of an upload, or
 * what could not be deleted. It deletes nothing: its picture may be in a backup.
 */
export async function reportStrays(payload: Payload): Promise<void> {
  if (!usesBucket()) return
  const { listFiles } = await import('./bucket-store')
  const { KEPT, PICTURES } = await import('./bucket')
  const files = await listMediaFiles()
  const kept = await listFiles(KEPT)
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    pagination: false,
    select: { filename: true, sizes: true },
  })
  const objects = [
    ...strayFiles(files, docs as unknown as Record<string, unknown>[]).map((name) => PICTURES + name),
    ...strayFiles(kept, []).map((name) => KEPT + name),
  ]
  if (objects.length === 0) return
  const some = { objects: objects.length, first: objects.slice(0, 20) }
  payload.logger.warn(some, 'objects of the bucket belong to no picture')
}
