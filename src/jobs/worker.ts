import { setMaxListeners } from 'node:events'
import type { Payload } from 'payload'
import { rescoreWaiting } from '@/comments/learning/rescore-waiting'
import { announce } from '@/comments/mails/announce'
import { mailDigests } from '@/comments/mails/digest'
import { purgeCdn } from '@/front/purge-cdn'
import { mailsUnderWay, sendMails } from '@/mail/outbox/send-mails'
import { reportStrays } from '@/media/report-strays'
import { letGoOfExpiries } from '@/platform/expiries/let-go-of-expiries'
import { paced } from '@/platform/paced'
import { keepNoLonger } from '@/privacy/keep-no-longer'
import { letGoOfReads } from '@/reads/let-go-of-reads'
import { mailWeeklyOverviews } from '@/upkeep/attention/weekly-overview'
import { checkNextSource } from '@/upkeep/external-links/check-next-source'
import { deleteEmptyDrafts } from './delete-empty-drafts'
import { pause } from './pause'
import { runQueue } from './run-queue'

/** Ends early when the signal says so, where it may take long. */
type Work = (payload: Payload, signal: AbortSignal) => Promise<unknown>

/** Everything that happens by itself. Each may run in several processes at once, and again after a crash in the middle. */
const CHORES: { name: string; everyMs: number; work: Work }[] = [
  { name: 'scheduled publishing', everyMs: 10_000, work: runQueue },
  { name: 'mails about comments', everyMs: 1_000, work: announce },
  { name: 'digests', everyMs: 15_000, work: mailDigests },
  { name: 'weekly overviews', everyMs: 15_000, work: mailWeeklyOverviews },
  { name: 'what waits, as it is judged now', everyMs: 30_000, work: rescoreWaiting },
  { name: 'cleaning up', everyMs: 3_600_000, work: keepNoLonger },
  { name: 'addresses of sources', everyMs: 5_000, work: checkNextSource },
  { name: 'what was read long ago', everyMs: 3_600_000, work: letGoOfReads },
  { name: 'what fell long ago', everyMs: 600_000, work: letGoOfExpiries },
  { name: 'what falls at the CDN', everyMs: 250, work: purgeCdn },
  { name: 'drafts that nobody began', everyMs: 86_400_000, work: (payload) => deleteEmptyDrafts(payload) },
  { name: 'objects without a picture', everyMs: 7 * 86_400_000, work: reportStrays },
  { name: 'mail', everyMs: 1_000, work: sendMails },
]

/**
 * Does all chores, each at its own pace and none twice at a time in this process, until it is stopped.
 * @returns what stops it; resolves when the chores under way are done
 */
export function startWorker(payload: Payload): () => Promise<void> {
  const stopping = new AbortController()
  // Each chore waits for it.
  setMaxListeners(CHORES.length, stopping.signal)
  const loops = CHORES.map(async ({ everyMs, name, work }) => {
    while (!stopping.signal.aborted) {
      try {
        await work(payload, stopping.signal)
      } catch (error) {
        if (stopping.signal.aborted) return
        // The next round tries again: a database that is away comes back.
        payload.logger.error({ err: error, chore: name }, 'a chore failed')
      }
      await pause(paced(everyMs), stopping.signal)
    }
  })
  return async () => {
    stopping.abort()
    await Promise.all(loops)
    await mailsUnderWay()
  }
}
