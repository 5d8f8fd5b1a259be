import type { SiteSetting } from '@/payload-types'
import { linesOf } from '@/text/lines-of'

/** How comments are released, shown, closed and kept, as moderators and editors set it. */
export interface CommentRules {
  moderation: 'always' | 'first' | 'off'
  order: 'oldest' | 'newest'
  /** Comments that begin a thread on one page. */
  threadsOnPage: number
  /** Days after the article's publication; 0 is never. */
  closeAfterDays: number
  linksAllowed: number
  heldWords: string[]
  spamWords: string[]
  /** Reports from different networks that hide a comment until a moderator looks. */
  reportsToHide: number
  /** Days that rejected comments and spam are kept. */
  retentionDays: number
}

/** The rules out of the site's settings; defaults where a site from before a rule has nothing stored. */
export function toCommentRules(stored: SiteSetting['comments'] | null | undefined): CommentRules {
  return {
    moderation: stored?.moderation ?? 'always',
    order: stored?.order ?? 'oldest',
    threadsOnPage: stored?.threadsOnPage ?? 20,
    closeAfterDays: stored?.closeAfterDays ?? 0,
    linksAllowed: stored?.linksAllowed ?? 1,
    heldWords: linesOf(stored?.heldWords),
    spamWords: linesOf(stored?.spamWords),
    reportsToHide: stored?.reportsToHide ?? 3,
    retentionDays: stored?.retentionDays ?? 30,
  }
}
