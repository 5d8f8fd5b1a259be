import type { PayloadRequest } from 'payload'

const MOST = 20

/** An article as the desk's filter offers it. */
export interface FoundArticle {
  id: string
  title: string
}

/** The first articles by title that hold what was typed; the first of all where nothing was. Whoever calls checks who asks. */
export async function findArticles(req: PayloadRequest, typed: string): Promise<FoundArticle[]> {
  const { docs } = await req.payload.find({
    collection: 'symptoms',
    ...(typed && { where: { title: { contains: typed } } }),
    select: { title: true },
    sort: 'title',
    depth: 0,
    limit: MOST,
    pagination: false,
    req,
  })
  return docs.map(({ id, title }) => ({ id, title: title ?? '' }))
}

/** The article that a filter names; undefined where it is gone. */
export async function findArticle(
  req: PayloadRequest,
  id: string | undefined,
): Promise<FoundArticle | undefined> {
  if (!id) return undefined
  const { docs } = await req.payload.find({
    collection: 'symptoms',
    where: { id: { equals: id } },
    select: { title: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs.map(({ id, title }) => ({ id, title: title ?? '' }))[0]
}
