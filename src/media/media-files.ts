import { env } from '@/platform/env'
import { diskStore } from './disk-store'
import type { MediaFile, MediaStore } from './media-store'

/** Whether pictures are in object storage. */
export const usesBucket = (): boolean => env().s3 !== undefined

/**
 * The one way to the files of pictures, wherever they are.
 * @throws StorageAway from each of its functions, when they are in object storage and that does not answer
 */
export async function mediaStore(): Promise<MediaStore> {
  if (!usesBucket()) return diskStore
  // Its package takes 12 MB of memory and a while to load, and most sites need none of it.
  return (await import('./bucket-store')).bucketStore
}

/** The bytes of a file, or undefined where there is none of that name. */
export async function readMediaFile(name: string): Promise<Buffer | undefined> {
  return (await mediaStore()).read(name)
}

/** Keeps a file, unless one of that name is there. @returns whether it was kept */
export async function addMediaFile(name: string, bytes: Buffer): Promise<boolean> {
  return (await mediaStore()).add(name, bytes)
}

/** All files, in no order. */
export async function listMediaFiles(): Promise<MediaFile[]> {
  return (await mediaStore()).list()
}

/** Deletes a file; one that is not there is fine. */
export async function deleteMediaFile(name: string): Promise<void> {
  await (await mediaStore()).delete(name)
}
