import type { Commentable } from '@/articles/commentable'
import { getCommentable } from '@/articles/get-article'
import { getRedirect } from '@/redirects/redirect'
import { symptomAt, symptomPath } from '@/ui/paths'

/** A form that was open while the article got another address still reaches it. */
export async function findArticleOrMoved(slug: string): Promise<Commentable | null> {
  const article = await getCommentable(slug)
  if (article) return article
  const moved = symptomAt((await getRedirect(symptomPath(slug))) ?? '')
  return moved ? getCommentable(moved) : null
}

/** Whether a text can name a comment. */
export function isRef(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text)
}
