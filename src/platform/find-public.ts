import { setImmediate } from 'node:timers/promises'
import type { Payload, SelectType, Where } from 'payload'

export type PublicCollection = 'symptoms' | 'causes' | 'authors' | 'pages'

export const NOT_TRASHED: Where = { deletedAt: { exists: false } }
/** Trashed documents keep `_status: published`, and `?trash=true` asks for them: both conditions count. */
export const PUBLISHED: Where = { and: [{ _status: { equals: 'published' } }, NOT_TRASHED] }

/** Which documents readers may see: drafts and the trash never. */
export const PUBLIC: Record<PublicCollection | 'sources', Where> = {
  symptoms: PUBLISHED,
  causes: NOT_TRASHED,
  sources: NOT_TRASHED,
  authors: NOT_TRASHED,
  pages: PUBLISHED,
}

/** So many at once do not hold up the requests of readers: SQLite answers while everybody waits. */
const AT_ONCE = 500

interface Wanted {
  collection: PublicCollection | 'sources'
  /** Only fields that everybody may read: their access rules are not asked. */
  select: SelectType
  /** Which of them; without: all. */
  where?: Where
  /** Without: all there are. */
  limit?: number
}

/**
 * Public documents for long lists, in the order of their ids, straight from the database adapter: Payload's own find runs the
 * hooks and access rules of each field of each document, which takes two seconds for 10.000 articles. From the last id on and
 * not by page: for each page, the database would count them all. What changes meanwhile drops the list again.
 */
export async function findPublic<Doc extends object>(
  payload: Payload,
  { collection, select, where = {}, limit = Number.POSITIVE_INFINITY }: Wanted,
): Promise<Doc[]> {
  const found: (Doc & { id: string })[] = []
  for (;;) {
    const last = found.at(-1)
    const wanted = Math.min(AT_ONCE, limit - found.length)
    const { docs } = await payload.db.find<Doc & { id: string }>({
      collection,
      where: { and: [PUBLIC[collection], where, ...(last ? [{ id: { greater_than: last.id } }] : [])] },
      select,
      sort: 'id',
      limit: wanted,
      pagination: false,
    })
    found.push(...docs)
    if (docs.length < wanted || found.length >= limit) return found
    await setImmediate()
  }
}
