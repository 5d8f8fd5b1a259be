import { createLocalReq, type Payload } from 'payload'
import { expireSymptomsWhere } from '@/articles/expire-symptoms-where'
import { toCommentRules } from '@/comments/rules'

const DAY_MS = 24 * 60 * 60_000

/** Until when closed articles were looked for; after a start, a day back: the site may have kept its pages meanwhile. */
let lookedUntil = Date.now() - DAY_MS

/** Lets the pages fall of articles that stopped taking comments since the last time, with the form that is on them. */
export async function closeComments(payload: Payload): Promise<void> {
  const now = Date.now()
  const { comments } = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  const { closeAfterDays } = toCommentRules(comments)
  if (closeAfterDays > 0) {
    const publishedAt = (closedAt: number) => new Date(closedAt - closeAfterDays * DAY_MS).toISOString()
    const where = {
      publishedAt: { greater_than: publishedAt(lookedUntil), less_than_equal: publishedAt(now) },
    }
    await expireSymptomsWhere(where, await createLocalReq({}, payload))
  }
  lookedUntil = now
}
