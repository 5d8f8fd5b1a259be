import type { CollectionSlug, Payload } from 'payload'
import { plainValues } from '@/text/plain-values'

/**
 * The door through which a whole site comes back, whatever its collections: as it was, with its own ids and dates. Access
 * rules, validation and every hook are skipped: they held when it was first stored, would set today's dates, leave
 * redirects and send mail. Only what no text may hold is taken out here too. The kept pages fall once, at the end of the import.
 */

/** @throws ValidationError when something else has its place, such as its address */
export async function storeDoc(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  // A copy: the adapters change what they are given.
  await payload.db.create({ collection, customID: id, data: plainValues(data) })
}

/** Stores a version, dated as the document was; the last one stored is the latest. */
export async function storeVersion(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  const { updatedAt } = data as { updatedAt?: string }
  const dates = { createdAt: updatedAt, updatedAt }
  const version = {
    collectionSlug: collection,
    parent: id,
    autosave: false,
    ...dates,
    versionData: plainValues(data),
  }
  await payload.db.createVersion(version as unknown as Parameters<Payload['db']['createVersion']>[0])
}

/** Replaces the settings, or begins them: the databases tell the two apart. */
export async function storeSettings(
  payload: Payload,
  data: Record<string, unknown>,
  isNew: boolean,
): Promise<void> {
  if (isNew) await payload.db.createGlobal({ slug: 'site-settings', data: plainValues(data) })
  else await payload.db.updateGlobal({ slug: 'site-settings', data: plainValues(data) })
}
