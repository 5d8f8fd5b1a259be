import type { PayloadRequest } from 'payload'
import { type ArticleRef, articleKey, findArticleTitles } from '../article'

const DONE_SHOWN_MS = 14 * 86_400_000
const MOST = 100

export interface Requested extends ArticleRef {
  id: string
  title: string
  ofName: string
  /** ISO 8601. */
  at: string
  doneAt: string | undefined
}

/** What the asker asked others to look at: what waits, and what was done in the last two weeks. */
export async function findRequested(req: PayloadRequest): Promise<Requested[]> {
  if (!req.user) return []
  const since = new Date(Date.now() - DONE_SHOWN_MS).toISOString()
  const { docs } = await req.payload.find({
    collection: 'review-requests',
    where: {
      and: [
        { by: { equals: req.user.id } },
        { or: [{ doneAt: { exists: false } }, { doneAt: { greater_than: since } }] },
      ],
    },
    sort: '-createdAt',
    limit: MOST,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const titles = await findArticleTitles(req, docs)
  return docs.flatMap(({ id, kind, document, ofName, createdAt, doneAt }) => {
    const title = titles.get(articleKey({ kind, document }))
    return title ? [{ id, kind, document, title, ofName, at: createdAt, doneAt: doneAt ?? undefined }] : []
  })
}
