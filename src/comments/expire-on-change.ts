import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { Comment } from '@/payload-types'
import { expire } from '@/platform/cache'
import { idOf } from '@/platform/id-of'
import { changedCommentTags, earlierCommentsTag } from '@/platform/tags'
import { findLastPage } from './pages/find-last-page'

/** A page with no more comments than this may have just begun, or ended: the page before it links to it. */
const YOUNG = 2

/**
 * A comment's page falls when readers could see it, or its place, before or can see it now; never while it waits. Other
 * pages of the article's comments stay, so that it costs the same among a hundred thousand comments.
 */
export const expireComments: {
  afterChange: CollectionAfterChangeHook<Comment>
  afterDelete: CollectionAfterDeleteHook<Comment>
} = {
  afterChange: async ({ doc, previousDoc, req }) => {
    const before = previousDoc ? await tagsOf(previousDoc, req) : []
    await expire([...new Set([...before, ...(await tagsOf(doc, req))])], req)
    return doc
  },
  afterDelete: async ({ doc, req }) => {
    await expire(await tagsOf(doc, req), req)
    return doc
  },
}

/**
 * What falls when a comment is there at once, as it comes out of an export: its page, and the one before, which links to
 * it. Nothing is looked up, so that a hundred thousand cost nothing.
 */
export function tagsOfNewComment({ page, symptom }: Pick<Comment, 'page' | 'symptom'>): string[] {
  const article = idOf(symptom)
  return page && article
    ? [...changedCommentTags(article, [page, page - 1]), earlierCommentsTag(article)]
    : []
}

async function tagsOf({ page, symptom }: Comment, req: PayloadRequest): Promise<string[]> {
  const article = idOf(symptom)
  // Never published, or of an article that is gone.
  if (!page || !article) return []
  const { totalDocs } = await req.payload.db.count({
    collection: 'comments',
    where: { symptom: { equals: article }, page: { equals: page } },
    req,
  })
  const isYoung = totalDocs <= YOUNG
  const isEarlier = isYoung || page < (await findLastPage(req.payload, article, req))
  return [
    ...changedCommentTags(article, isYoung ? [page, page - 1] : [page]),
    ...(isEarlier ? [earlierCommentsTag(article)] : []),
  ]
}
