import { getLatest } from '@/comments/latest'
import { messages } from '@/language/messages'
import { commentFeed } from '@/machine-readable/comment-feed'
import { getSettings } from '@/site/settings'
import { ALL_COMMENTS_FEED_PATH } from '@/ui/paths'
import { guardedRoute } from '../../guarded-route'

/** The newest comments of the site, for feed readers. */
export const GET = guardedRoute('/reacties/feed.xml', async () => {
  const [comments, settings] = await Promise.all([getLatest(), getSettings()])
  const title = messages().machines.commentFeed(settings.siteName)
  const facts = { title, path: ALL_COMMENTS_FEED_PATH, page: '/' }
  return { body: commentFeed(facts, comments, settings), type: 'application/rss+xml; charset=utf-8' }
})
