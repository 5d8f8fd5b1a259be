import type { Payload, TypedUser } from 'payload'
import { messages } from '@/language/messages'
import { queueMail } from '@/mail/outbox/queue-mail'
import { findSiteName } from '@/mail/outbox/site-name'
import { noteMailed } from '@/mail/stored-users'
import { writeMail } from '@/mail/write-mail'
import type { User } from '@/payload-types'
import { env } from '@/platform/env'
import { openPoints } from './open-points'

const WEEK_MS = 7 * 86_400_000

/** Mails what the dashboard shows, once a week, to those who asked for it; nothing where nothing needs attention. */
export async function mailWeeklyOverviews(payload: Payload): Promise<void> {
  const weekAgo = new Date(Date.now() - WEEK_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      and: [
        { notifyAttention: { equals: true } },
        { or: [{ attentionMailedAt: { exists: false } }, { attentionMailedAt: { less_than: weekAgo } }] },
      ],
    },
    depth: 0,
    pagination: false,
  })
  for (const user of docs) await mailOverview(payload, user)
}

async function mailOverview(payload: Payload, user: User): Promise<void> {
  const points = await openPoints(payload, { ...user, collection: 'users' } as TypedUser)
  if (points.length === 0) return
  const words = messages().mail.attention
  const siteName = await findSiteName(payload)
  await queueMail(payload, {
    // After a crash before the next write, the same overview comes out, and is not queued again.
    key: `attention:${user.id}:${user.attentionMailedAt ?? 'first'}`,
    kind: 'attention',
    to: user.email,
    ...writeMail({
      site: siteName,
      subject: words.subject(points.length, siteName),
      name: user.name,
      paragraphs: [words.what, ...points.map(({ count, label }) => `${count} – ${label}`)],
      link: { text: words.link, url: `${env().SITE_URL}/admin` },
      afterwards: [words.why],
    }),
  })
  await noteMailed(payload, user.id, 'attentionMailedAt', new Date())
}
