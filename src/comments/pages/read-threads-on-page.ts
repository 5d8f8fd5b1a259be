import type { Payload, PayloadRequest } from 'payload'
import { toCommentRules } from '../rules'

/** How many comments begin a thread on a page, as the site is set. */
export async function readThreadsOnPage(payload: Payload, req?: PayloadRequest): Promise<number> {
  const { comments } = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    select: { comments: { threadsOnPage: true } },
    ...(req && { req }),
  })
  return toCommentRules(comments).threadsOnPage
}
