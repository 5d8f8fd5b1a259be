import type { Payload } from 'payload'
import type { Symptom } from '@/payload-types'
import { findPublic } from '@/platform/find-public'
import type { Article } from './article'

/** What posting a comment needs of an article; the whole article would be read out of the cache for each post. */
export type Commentable = Pick<Article, 'id' | 'slug' | 'title' | 'commentsOpen' | 'publishedAt'>

/** The same of the published article at an address; null where there is none for the public. */
export async function findCommentable(payload: Payload, slug: string): Promise<Commentable | null> {
  const [article] = await findPublic<Pick<Symptom, 'id' | 'title' | 'commentsOpen' | 'publishedAt'>>(
    payload,
    {
      collection: 'symptoms',
      where: { slug: { equals: slug } },
      select: { title: true, commentsOpen: true, publishedAt: true },
      limit: 1,
    },
  )
  if (!article) return null
  const { id, title, commentsOpen, publishedAt } = article
  return { id, slug, title, commentsOpen: commentsOpen ?? false, publishedAt: publishedAt ?? null }
}
