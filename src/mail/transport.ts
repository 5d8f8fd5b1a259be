import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { Config, EmailAdapter } from 'payload'
import { env } from '@/platform/env'

/** Mail by `SMTP_URL`; without it each mail is kept as a file in `DATA_DIR/outbox`. */
export function mail(): Config['email'] {
  const { SMTP_URL, MAIL_FROM } = env()
  if (!SMTP_URL) return outbox
  return nodemailerAdapter({
    defaultFromAddress: MAIL_FROM,
    defaultFromName: 'Simpto',
    // A server that does not answer must not hold up the mails behind this one for minutes.
    transport: nodemailer.createTransport({
      url: SMTP_URL,
      dnsTimeout: 10_000,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    }),
    skipVerify: true,
  })
}

const outbox: EmailAdapter = () => {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true })
  const folder = join(env().DATA_DIR, 'outbox')
  return {
    name: 'outbox',
    defaultFromAddress: env().MAIL_FROM,
    defaultFromName: 'Simpto',
    sendEmail: async (message) => {
      const { message: raw } = await transport.sendMail({ from: env().MAIL_FROM, ...message })
      await mkdir(folder, { recursive: true })
      // The file holds addresses: for its owner only.
      await writeFile(join(folder, `${Date.now()}-${randomUUID()}.eml`), raw as Buffer, { mode: 0o600 })
    },
  }
}
