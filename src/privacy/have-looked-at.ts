import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { noteOnComment } from '@/comments/stored-comments'
import { storeReport } from '@/comments/stored-reports'
import type { NamingReply } from './replies-naming'

const REASON = 'Noemt iemand die zijn gegevens liet wissen. Kan de naam eruit?'

/** Puts comments that name somebody who was erased among the reported ones. They stay on the site until a moderator looks. */
export async function haveLookedAt(payload: Payload, replies: NamingReply[]): Promise<void> {
  for (const { id, reportCount, status } of replies) {
    if (status !== 'published') continue
    await storeReport(payload, { comment: id, reason: REASON, fingerprint: randomUUID() })
    await noteOnComment(payload, id, {
      reportCount: (reportCount ?? 0) + 1,
      reportedAt: new Date().toISOString(),
    })
  }
}
