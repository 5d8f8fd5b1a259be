import type { Payload } from 'payload'
import { messages } from '@/language/messages'
import { addressKey } from '@/mail/mailbox'
import { queueReaderMail } from '@/mail/outbox/queue-mail'
import { findSiteName } from '@/mail/outbox/site-name'
import { writeMail } from '@/mail/write-mail'
import type { Comment } from '@/payload-types'
import { env } from '@/platform/env'
import type { Network } from '@/platform/network'
import { keyedHash } from '@/platform/secret'
import { signLink } from '@/platform/signed-link'
import { OWN_DATA_PATH } from '@/ui/paths'

/**
 * Mails the holder of an address a link to what the site keeps under it: to the address as it was given with a comment,
 * at most once an hour, and nothing where nothing is kept, so that nobody can have strangers mailed. The mail is written after
 * this is done: how long it takes must not tell whether there is one.
 */
export async function mailOwnData(payload: Payload, email: string, network: Network): Promise<void> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { emailKey: { equals: addressKey(email) } },
    select: { email: true },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const [comment] = docs
  if (!comment) return
  void queueOwnData(payload, comment as Comment, network).catch((error) =>
    payload.logger.error({ err: error }, 'a link to own data could not be queued'),
  )
}

async function queueOwnData(payload: Payload, comment: Comment, network: Network): Promise<void> {
  const words = messages().mail.ownData
  const hour = new Date().toISOString().slice(0, 13)
  const siteName = await findSiteName(payload)
  const link = signLink('own-data', comment.id, comment.email)
  const mail = {
    key: `own-data:${keyedHash('mail-key', addressKey(comment.email))}:${hour}`,
    kind: 'own-data' as const,
    to: comment.email,
    ...writeMail({
      site: siteName,
      subject: words.subject(siteName),
      paragraphs: [words.why, words.what],
      link: { text: words.link, url: `${env().SITE_URL}${OWN_DATA_PATH}?t=${link}` },
      afterwards: [words.otherwise],
    }),
  }
  await queueReaderMail(payload, mail, network.networkHash)
}
