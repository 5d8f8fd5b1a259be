import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import { env } from '@/platform/env'
import { holdEnd } from './hold-end'

/** Mail by `SMTP_URL`; without it each mail is kept as a file in `DATA_DIR/outbox`. */
export async function mail(): Promise<EmailAdapter> {
  const adapter = env().SMTP_URL ? await smtp() : outbox
  return (args) => {
    const made = adapter(args)
    return { ...made, sendEmail: (message) => made.sendEmail({ ...message, to: oneMailbox(message.to) }) }
  }
}

/** An address as text is parsed as a list of names and addresses, which can hold others than it looks like. */
function oneMailbox(to: SendEmailOptions['to']): SendEmailOptions['to'] {
  return typeof to === 'string' ? { name: '', address: to } : to
}

function smtp(): Promise<EmailAdapter> {
  const { SMTP_URL, MAIL_FROM } = env()
  // A server that does not answer must not hold up the mails behind this one for minutes.
  const transport = nodemailer.createTransport({
    url: SMTP_URL,
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  transport.use('stream', holdEnd)
  return nodemailerAdapter({
    defaultFromAddress: MAIL_FROM,
    defaultFromName: 'Simpto',
    transport,
    skipVerify: true,
  })
}

const outbox: EmailAdapter = () => {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true })
  transport.use('stream', holdEnd)
  const folder = join(env().DATA_DIR, 'outbox')
  return {
    name: 'outbox',
    defaultFromAddress: env().MAIL_FROM,
    defaultFromName: 'Simpto',
    sendEmail: async (message) => {
      const { message: raw } = await transport.sendMail({ from: env().MAIL_FROM, ...message })
      await mkdir(folder, { recursive: true })
      const name = `${Date.now()}-${randomUUID()}.eml`
      // Under its name it is whole, also where the disk is full or the process killed meanwhile.
      const part = join(folder, `.${name}.part`)
      try {
        // The file holds addresses: for its owner only.
        await writeFile(part, raw as Buffer, { mode: 0o600 })
        await rename(part, join(folder, name))
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },
  }
}
