import { type Payload, ValidationError } from 'payload'
import { keyedHash } from '@/platform/secret'
import type { MailKind } from '../kinds'
import { isMailbox, mailboxKey } from '../mailbox'
import { isWithinLimits } from './limits'
import { storeMail } from './stored-mails'

/** A mail that is to be sent once. */
export interface QueuedMail {
  /** What makes it this mail: queueing the same key again, also after a crash, changes nothing. Holds no address. */
  key: string
  kind: MailKind
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

/** {@link queueWithinLimits} for a mail that is written already. */
export async function queueReaderMail(
  payload: Payload,
  mail: QueuedMail,
  networkHash: string | null = null,
): Promise<void> {
  await queueWithinLimits(payload, mail, networkHash, async () => mail)
}

/**
 * Puts a mail that a stranger asks for in the outbox, unless its mailbox gets, or its network causes, more than is decent:
 * strangers type the addresses, and must not be able to have others mailed. It is written only if it goes out.
 *
 * @param networkHash the network today that caused it (`platform/network.ts`), where that is known
 */
export async function queueWithinLimits(
  payload: Payload,
  { kind, to }: Pick<QueuedMail, 'kind' | 'to'>,
  networkHash: string | null,
  write: () => Promise<Omit<QueuedMail, 'kind' | 'to'>>,
): Promise<void> {
  if (!isMailbox(to)) return
  const sides = { mailboxHash: keyedHash('mailbox', mailboxKey(to)).slice(0, 32), networkHash }
  if (await isWithinLimits(payload, kind, sides))
    await queueMail(payload, { ...(await write()), kind, to, ...sides })
  else payload.logger.warn({ kind }, 'a mail was not queued: its mailbox or network had enough today')
}

function isAboutKey(error: unknown): boolean {
  return error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'key')
}
