import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

/**
 * The door to what was counted. Strangers may not write by the API, the collections have no hooks, and no kept page shows
 * them: only the access rules are skipped, and the database counts by itself, which an update by the API cannot.
 */

type Span = 'day' | 'month'

/** So many words are kept; then a new one takes the place of the one that was looked for longest ago. */
const MOST_TERMS = 5_000

/** @param day as `2026-11-27` */
export async function addReads(payload: Payload, article: string, day: string, times: number): Promise<void> {
  await addTo(payload, 'article-reads', { article, period: day, span: 'day' }, times)
  await addTo(payload, 'article-reads', { article, period: day.slice(0, 7), span: 'month' }, times)
}

/** @param day as `2026-11-27` */
export async function addFind(
  payload: Payload,
  article: string,
  term: string,
  day: string,
  times: number,
): Promise<void> {
  await makeRoom(payload)
  await addTo(payload, 'article-finds', { article, term }, times, { lastSeen: day })
}

/** When an article is deleted for good, so is what was counted of it. */
export async function deleteReadsOf(payload: Payload, article: string, req: PayloadRequest): Promise<void> {
  for (const collection of ['article-reads', 'article-finds'] as const) {
    await payload.db.deleteMany({ collection, where: { article: { equals: article } }, req })
  }
}

/** @param period as `2026-11-27` or `2026-11`; what is of before it goes */
export async function deleteReadsBefore(payload: Payload, span: Span, period: string): Promise<void> {
  const where: Where = { span: { equals: span }, period: { less_than: period } }
  await payload.db.deleteMany({ collection: 'article-reads', where })
}

/** Adds to a row, or makes it; another process may make it at the same moment. */
async function addTo(
  payload: Payload,
  collection: Extract<CollectionSlug, 'article-reads' | 'article-finds'>,
  row: Record<string, string>,
  times: number,
  noted: Record<string, string> = {},
): Promise<void> {
  const where: Where = { and: Object.entries(row).map(([name, value]) => ({ [name]: { equals: value } })) }
  const add = () => payload.db.updateOne({ collection, where, data: { count: { $inc: times }, ...noted } })
  if (await add()) return
  try {
    await payload.db.create({ collection, data: { ...row, ...noted, count: times } })
  } catch (error) {
    if (!(await add())) throw error
  }
}

async function makeRoom(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.db.count({ collection: 'article-finds' })
  if (totalDocs < MOST_TERMS) return
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'article-finds',
    sort: ['lastSeen', 'count'],
    limit: 1,
    pagination: false,
  })
  if (docs[0])
    await payload.db.deleteOne({ collection: 'article-finds', where: { id: { equals: docs[0].id } } })
}
