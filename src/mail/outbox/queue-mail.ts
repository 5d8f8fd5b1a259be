import { type Payload, ValidationError } from 'payload'
import type { Mail } from '@/payload-types'

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
    await payload.db.create({
      collection: 'mails',
      returning: false,
      data: { ...mail, state: 'waiting', attempts: 0, nextAttemptAt: new Date().toISOString() },
    })
  } catch (error) {
    if (!isAboutKey(error)) throw error
  }
}

function isAboutKey(error: unknown): boolean {
  return error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'key')
}
