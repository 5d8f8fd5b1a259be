import nodemailer from 'nodemailer'
import type { Mail } from '@/payload-types'
import { env } from '@/platform/env'
import { keyedHash } from '@/platform/secret'
import type { Sender } from './site-name'

type Headers = Record<string, string | { prepared: boolean; value: string }>

/** Files and addresses named in a mail are never read: what is sent is what stands in the outbox. */
const composer = nodemailer.createTransport({
  streamTransport: true,
  buffer: true,
  disableFileAccess: true,
  disableUrlAccess: true,
})

/**
 * A mail as it goes over the wire: plain text and HTML. Its Message-ID comes from its key, so that the same mail is
 * recognized as the same. Line ends in names and subjects cannot become headers: nodemailer folds and encodes them.
 */
export async function compose(mail: Mail, sender: Sender): Promise<Buffer> {
  const { MAIL_FROM } = env()
  const { message } = await composer.sendMail({
    from: { name: sender.name, address: MAIL_FROM },
    ...(sender.replyTo && { replyTo: { name: sender.name, address: sender.replyTo } }),
    to: { name: '', address: mail.to ?? '' },
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    messageId: `<${keyedHash('message-id', mail.key).slice(0, 32)}@${MAIL_FROM.split('@')[1]}>`,
    headers: headersOf(mail),
  })
  return message as Buffer
}

function headersOf({ unsubscribe }: Mail): Headers {
  const headers: Headers = { 'Auto-Submitted': 'auto-generated' }
  if (!unsubscribe) return headers
  return {
    ...headers,
    // As it stands: folding would break the address.
    'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}
