import { getArticle } from '@/articles/get-article'
import { getLatestOf } from '@/comments/latest'
import { messages } from '@/language/messages'
import { commentFeed } from '@/machine-readable/comment-feed'
import { getSettings } from '@/site/settings'
import { commentFeedPath, symptomPath } from '@/ui/paths'
import { guardedRoute } from '../../../../guarded-route'
import { movedFile } from '../../moved-file'

/** The newest comments on an article, for feed readers. */
export const GET = guardedRoute('/symptomen/[slug]/reacties/feed.xml', async ({ slug }: { slug: string }) => {
  const article = await getArticle(slug)
  if (!article) return movedFile(slug, commentFeedPath)
  const [comments, settings] = await Promise.all([getLatestOf(article.id), getSettings()])
  const title = messages().machines.commentFeedOf(article.title)
  const facts = { title, path: commentFeedPath(slug), page: symptomPath(slug) }
  return { body: commentFeed(facts, comments, settings), type: 'application/rss+xml; charset=utf-8' }
})
