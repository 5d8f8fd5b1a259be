import type { PayloadRequest } from 'payload'
import type { WithText } from '@/text/each-text'

type WithVersions = Exclude<WithText, 'causes'>

/** A version as the database has it. */
export interface StoredVersion<Doc> {
  id: string
  version: Doc
}

/**
 * Sets fields of a document as it is stored. An update by the API would publish what stands in a draft beside the
 * published article, date it anew, leave a version and hold it to rules that came later. Skipped as well: the expiry of
 * its pages, which is up to the caller.
 */
export async function setStoredFields(
  req: PayloadRequest,
  collection: WithText,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data, req })
}

/**
 * Sets fields of one version as it is stored, its dates and place in the history unchanged: the API can only add
 * versions. No reader sees one, so nothing falls.
 */
export async function setVersionFields<Doc extends object>(
  req: PayloadRequest,
  collection: WithVersions,
  stored: StoredVersion<Doc>,
  data: Partial<Doc>,
): Promise<void> {
  // Whether it is the latest stays as it is: what is not written is not changed.
  const { id, version, latest: _, ...rest } = stored as StoredVersion<Doc> & { latest?: boolean }
  const versionData = { ...rest, version: { ...version, ...data } }
  await req.payload.db.updateVersion({ collection, id, versionData, req } as never)
}
