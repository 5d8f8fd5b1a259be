import type { Payload } from 'payload'
import type { Page, Symptom } from '@/payload-types'

/** The collections whose drafts can be seen before readers see them. */
export const PREVIEWED = ['symptoms', 'pages'] as const
export type Previewed = (typeof PREVIEWED)[number]

export type Draft = { collection: 'symptoms'; doc: Symptom } | { collection: 'pages'; doc: Page }

export function isPreviewed(collection: string): collection is Previewed {
  return PREVIEWED.some((known) => known === collection)
}

/**
 * The newest version of a document, published or not, with its relationships followed; null where there is none. With
 * `typed`, what an editor has in the form and did not save yet. Whoever calls checks who asks.
 */
export async function findDraft(
  payload: Payload,
  collection: Previewed,
  id: string,
  typed?: Record<string, unknown>,
): Promise<Draft | null> {
  const options = { id, collection, depth: 2, disableErrors: true } as const
  const stored = await payload.findByID({ ...options, draft: true })
  if (!stored) return null
  // Payload follows the relationships of what it is given. Not as a draft: it would put the stored one in its place.
  const doc = typed ? await payload.findByID({ ...options, data: { ...stored, ...typed, id } }) : stored
  return { collection, doc } as Draft
}
