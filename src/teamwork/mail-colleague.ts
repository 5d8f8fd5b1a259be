import type { PayloadRequest } from 'payload'
import type { MailKind } from '@/mail/kinds'
import { queueMail } from '@/mail/outbox/queue-mail'
import { findSiteName } from '@/mail/outbox/site-name'
import { writeMail } from '@/mail/write-mail'
import type { User } from '@/payload-types'
import { env } from '@/platform/env'
import type { ArticleRef } from './article'

interface Letter extends ArticleRef {
  /** What makes it this mail; holds no address. */
  key: string
  kindOfMail: MailKind
  subject: string
  paragraphs: string[]
  link: string
}

/** Mails a colleague with a link to the article in the admin; nothing to who does it for themselves. */
export async function mailColleague(req: PayloadRequest, to: User, letter: Letter): Promise<void> {
  if (to.id === req.user?.id) return
  const { payload } = req
  const { document, key, kind, kindOfMail, link, paragraphs, subject } = letter
  await queueMail(payload, {
    key,
    kind: kindOfMail,
    to: to.email,
    ...writeMail({
      site: await findSiteName(payload),
      subject,
      name: to.name,
      paragraphs,
      link: { text: link, url: `${env().SITE_URL}/admin/collections/${kind}/${document}` },
    }),
  })
}
