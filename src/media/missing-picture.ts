import type { CollectionBeforeChangeHook, Payload } from 'payload'
import type { Media } from '@/payload-types'

/** How the credit of the neutral picture begins that stands where a photo is missing. */
export const NEUTRAL_CREDIT = 'Neutraal beeld van Simpto.nl in plaats van een ontbrekende foto'

/** Another file in the place of the neutral picture is the photo itself. */
export const noteRealPicture: CollectionBeforeChangeHook<Media> = ({ data, operation, req }) =>
  operation === 'update' && req.file ? { ...data, isMissing: false } : data

/** Marks what an import put there before pictures said so of themselves. */
export async function markMissingPictures(payload: Payload): Promise<void> {
  await payload.update({
    collection: 'media',
    where: { and: [{ isMissing: { exists: false } }, { credit: { like: NEUTRAL_CREDIT } }] },
    data: { isMissing: true },
    depth: 0,
  })
}
