import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { Comment } from '@/payload-types'
import { expire } from '@/platform/cache'
import { commentsTag } from '@/platform/tags'

/** A comment's article falls when readers could see the comment before or can see it now; never while it waits. */
export const expireComments: {
  afterChange: CollectionAfterChangeHook<Comment>
  afterDelete: CollectionAfterDeleteHook<Comment>
} = {
  afterChange: async ({ doc, previousDoc, req }) => {
    const wasPublic = previousDoc?.status === 'published'
    const articles = new Set<string>()
    if (wasPublic) articles.add(articleOf(previousDoc))
    if (doc.status === 'published') articles.add(articleOf(doc))
    await expire([...articles].map(commentsTag), req)
    return doc
  },
  afterDelete: async ({ doc, req }) => {
    if (doc.status === 'published') await expire([commentsTag(articleOf(doc))], req)
    return doc
  },
}

/** Empty where the article is gone. */
function articleOf({ symptom }: Comment): string {
  const article: Comment['symptom'] | null = symptom
  return typeof article === 'string' ? article : (article?.id ?? '')
}
