import { setTimeout as wait } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'
import { expireSymptomsWhere } from '@/articles/expire-symptoms-where'
import { toCommentRules } from '@/comments/rules'
import { paced } from '@/platform/paced'

const DAY_MS = 24 * 60 * 60_000
const EVERY_MS = 5_000

/**
 * Lets the pages fall, from now on, of articles that stop taking comments, with the form that is on them. In each process that keeps
 * pages, and not where jobs run: whoever makes a page asks its own clock whether there is a form on it, and a clock elsewhere that is
 * ahead would have the page fall while its maker still puts a form on the next.
 */
export function followClosing(payload: Payload): void {
  void (async () => {
    // After a start, a day back: the site may have kept its pages meanwhile.
    let lookedUntil = Date.now() - DAY_MS
    for (;;) {
      try {
        const now = Date.now()
        await expireClosed(payload, lookedUntil, now)
        lookedUntil = now
      } catch (error) {
        // The next round tries again: a database that is away comes back.
        payload.logger.error({ err: error }, 'it could not be looked which articles stop taking comments')
      }
      await wait(paced(EVERY_MS), undefined, { ref: false })
    }
  })()
}

/** Of articles that closed after one moment and not after the other, in milliseconds since 1970. */
async function expireClosed(payload: Payload, after: number, until: number): Promise<void> {
  const { comments } = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  const { closeAfterDays } = toCommentRules(comments)
  if (closeAfterDays === 0) return
  const publishedAt = (closedAt: number) => new Date(closedAt - closeAfterDays * DAY_MS).toISOString()
  const where = { publishedAt: { greater_than: publishedAt(after), less_than_equal: publishedAt(until) } }
  await expireSymptomsWhere(where, await createLocalReq({}, payload))
}
