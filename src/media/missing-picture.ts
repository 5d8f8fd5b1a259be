import { type CollectionBeforeChangeHook, createLocalReq, type Payload, type Where } from 'payload'
import type { Media } from '@/payload-types'
import { updateEach } from '@/platform/one-by-one'

/** How the credit of the neutral picture begins that stands where a photo is missing. */
export const NEUTRAL_CREDIT = 'Neutraal beeld van Simpto.nl in plaats van een ontbrekende foto'

/** Another file in the place of the neutral picture is the photo itself. */
export const noteRealPicture: CollectionBeforeChangeHook<Media> = ({ data, operation, req }) =>
  operation === 'update' && req.file ? { ...data, isMissing: false } : data

/** Marks what an import put there before pictures said so of themselves. */
export async function markMissingPictures(payload: Payload): Promise<void> {
  const unmarked: Where = { and: [{ isMissing: { exists: false } }, { credit: { like: NEUTRAL_CREDIT } }] }
  await updateEach(await createLocalReq({}, payload), 'media', unmarked, { isMissing: true })
}
