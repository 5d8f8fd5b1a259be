import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { SITE_SETTINGS } from '@/platform/tags'
import { type CommentRules, toCommentRules } from './rules'

/** The rules of comments as they are set, for pages and posts: kept until the settings change. */
export const getCommentRules: () => Promise<CommentRules> = cached(
  'comment-rules',
  async () => {
    const payload = await payloadClient()
    const { comments } = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
    return toCommentRules(comments)
  },
  () => [SITE_SETTINGS],
)
