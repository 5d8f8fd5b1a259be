import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { SITE_SETTINGS } from '@/platform/tags'
import { type CommentRules, toCommentRules } from './rules'

/** The rules, and whether readers may comment on any article at all: what a post needs to know of the site. */
export interface SetRules extends CommentRules {
  siteOpen: boolean
}

/** The rules of comments as they are set, for pages and posts: kept until the settings change. */
export const getCommentRules: () => Promise<SetRules> = cached(
  'comment-rules',
  async () => {
    const payload = await payloadClient()
    const { comments, commentsOpen } = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
    return { ...toCommentRules(comments), siteOpen: commentsOpen ?? false }
  },
  () => [SITE_SETTINGS],
)
