import type { Payload } from 'payload'
import { messages } from '@/language/messages'
import { queueWithinLimits } from '@/mail/outbox/queue-mail'
import { findSiteName } from '@/mail/outbox/site-name'
import { writeMail } from '@/mail/write-mail'
import { keyedHash } from '@/platform/secret'
import { passwordLink } from './password-link'

/**
 * As long as mails to a mailbox are counted: who made others fill up the day's number has not kept the owner out, for the
 * link that came last still works.
 */
const LINK_LASTS_MS = 24 * 60 * 60_000

/** Mails the owner of an account where to choose a new password; nothing where there is no such account. */
export async function mailPasswordLink(payload: Payload, email: string, networkHash: string): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const [user] = docs
  if (!user) return
  await queueWithinLimits(payload, { kind: 'password', to: user.email }, networkHash, async () => {
    const words = messages().mail.password
    const siteName = await findSiteName(payload)
    // Only now: a new link ends the one before.
    const { token, url } = await passwordLink(payload, email, LINK_LASTS_MS)
    return {
      key: `password:${keyedHash('mail-key', token).slice(0, 32)}`,
      ...writeMail({
        site: siteName,
        subject: words.subject(siteName),
        name: user.name,
        paragraphs: [words.why(siteName), words.what],
        link: { text: words.link, url },
        afterwards: [words.otherwise],
      }),
    }
  })
}
