import type { Payload, Where } from 'payload'
import { messages } from '@/language/messages'
import { queueMail } from '@/mail/outbox/queue-mail'
import { findSiteName } from '@/mail/outbox/site-name'
import { noteMailed } from '@/mail/stored-users'
import { writeMail } from '@/mail/write-mail'
import type { User } from '@/payload-types'
import { env } from '@/platform/env'
import { deskPath } from '@/ui/paths'

const PAUSE_MS = 15 * 60_000

/**
 * Mails those who moderate that comments wait: only when something came in since their last digest, and at most one per
 * 15 minutes each. It has counts and a link, and nothing that a reader wrote.
 */
export async function mailDigests(payload: Payload): Promise<void> {
  const newest = await newestAt(payload)
  if (!newest) return
  const { docs: users } = await payload.find({
    collection: 'users',
    where: {
      roles: { in: ['admin', 'editor', 'moderator'] },
      notifyComments: { not_equals: false },
    },
    select: { name: true, email: true, commentsDigestAt: true },
    depth: 0,
    pagination: false,
  })
  const due = users.filter(({ commentsDigestAt: last }) => !last || isDue(last, newest))
  if (due.length === 0) return
  const counts = await countWaiting(payload)
  for (const user of due) await mailDigest(payload, user as User, counts)
}

function isDue(last: string, newest: string): boolean {
  return Date.parse(newest) > Date.parse(last) && Date.now() - Date.parse(last) >= PAUSE_MS
}

interface Counts {
  waiting: number
  reported: number
}

async function mailDigest(payload: Payload, user: User, { reported, waiting }: Counts): Promise<void> {
  const words = messages().mail.digest
  const startedAt = new Date()
  await queueMail(payload, {
    // After a crash before the next write, the same digest comes out, and is not queued again.
    key: `digest:${user.id}:${user.commentsDigestAt ?? 'first'}`,
    kind: 'digest',
    to: user.email,
    ...writeMail({
      site: await findSiteName(payload),
      subject: words.subject(waiting),
      name: user.name,
      paragraphs: [words.waiting(waiting), ...(reported > 0 ? [words.reported(reported)] : [])],
      link: { text: words.link, url: `${env().SITE_URL}${deskPath}` },
      afterwards: [words.why],
    }),
  })
  await noteMailed(payload, user.id, 'commentsDigestAt', startedAt)
}

/** When the newest comment came in, or report, that waits for somebody. */
async function newestAt(payload: Payload): Promise<string | undefined> {
  const [waiting, reported] = await Promise.all([
    payload.find({
      collection: 'comments',
      where: { status: { equals: 'pending' } },
      select: { createdAt: true },
      sort: '-createdAt',
      limit: 1,
      depth: 0,
      pagination: false,
    }),
    payload.find({
      collection: 'comments',
      where: { reportedAt: { exists: true } },
      select: { reportedAt: true },
      sort: '-reportedAt',
      limit: 1,
      depth: 0,
      pagination: false,
    }),
  ])
  const moments = [waiting.docs[0]?.createdAt, reported.docs[0]?.reportedAt]
  return moments
    .filter((moment) => typeof moment === 'string')
    .sort()
    .at(-1)
}

async function countWaiting(payload: Payload): Promise<Counts> {
  const count = async (where: Where) => (await payload.count({ collection: 'comments', where })).totalDocs
  const [waiting, reported] = await Promise.all([
    count({ status: { equals: 'pending' } }),
    count({ reportedAt: { exists: true } }),
  ])
  return { waiting, reported }
}
