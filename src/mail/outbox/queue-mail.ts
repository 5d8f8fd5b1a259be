import { type Payload, ValidationError } from 'payload'
import type { Mail } from '@/payload-types'
import { storeMail } from './stored-mails'

/** A mail that is to be sent once. */
export interface QueuedMail {
  /** What makes it this mail: queueing the same key again, also after a crash, changes nothing. Holds no address. */
  key: string
  kind: Mail['kind']
  to: string
  subject: string
  text: string
  html: string
  /** Where one click ends mails of this sort (RFC 8058). */
  unsubscribe?: string
}

/** Puts a mail in the outbox, from where a worker sends it; the same key twice, also at the same moment, does it once. */
export async function queueMail(payload: Payload, mail: QueuedMail): Promise<void> {
  try {
    const nextAttemptAt = new Date().toISOString()
    await storeMail(payload, { ...mail, state: 'waiting', attempts: 0, nextAttemptAt })
  } catch (error) {
    if (!isAboutKey(error)) throw error
  }
}

function isAboutKey(error: unknown): boolean {
  return error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'key')
}
