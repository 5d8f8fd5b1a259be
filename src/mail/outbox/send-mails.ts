import type { Payload, SendEmailOptions } from 'payload'
import type { Mail } from '@/payload-types'
import { env } from '@/platform/env'
import { safeError } from '@/platform/safe-error'
import type { WithHeldEnd } from '../hold-end'
import { claim, markHandingOver, release, takeUpLeft } from './claim'
import { compose } from './compose'
import { failureOf, pauseAfter } from './failure'
import { findSender, type Sender } from './site-name'

/** How many conversations with the mail server go on beside each other: one that hangs holds up itself. */
const CONVERSATIONS = 8
/** Timeouts of the transport end a silence; this ends a server that says a little now and then. */
const LONGEST_MS = 2 * 60_000

const underWay = new Set<Promise<void>>()

/**
 * Sends what is due, a few at a time, until none is left that has not begun; several workers may do so beside each other.
 * A mail that takes long goes on meanwhile: {@link mailsUnderWay}.
 */
export async function sendMails(payload: Payload): Promise<void> {
  await takeUpLeft(payload)
  const { docs } = await payload.find({
    collection: 'mails',
    where: { state: { equals: 'waiting' }, nextAttemptAt: { less_than_equal: new Date().toISOString() } },
    sort: 'nextAttemptAt',
    limit: 50,
    depth: 0,
    pagination: false,
  })
  if (docs.length === 0) return
  const sender = await findSender(payload)
  for (const waiting of docs) {
    while (underWay.size >= CONVERSATIONS) await Promise.race(underWay)
    const mail = await claim(payload, waiting)
    if (mail) begin(payload, mail, sender)
  }
}

/** Resolves when every mail that was begun has been sent, or has not. */
export async function mailsUnderWay(): Promise<void> {
  await Promise.all(underWay)
}

function begin(payload: Payload, mail: Mail, sender: Sender): void {
  const sent = send(payload, mail, sender)
    // What a database that is away keeps from being noted is taken up again when the lease ends.
    .catch((error) =>
      payload.logger.error({ err: error, mail: mail.id }, 'what came of a mail was not noted'),
    )
    .finally(() => underWay.delete(sent))
  underWay.add(sent)
}

async function send(payload: Payload, mail: Mail, sender: Sender): Promise<void> {
  const conversation = { isOut: false, isGivenUp: false }
  try {
    const message = await compose(mail, sender)
    const given: SendEmailOptions & WithHeldEnd = {
      // For the envelope: the heads are in the message. As objects, for text would be parsed as a list of addresses.
      from: { name: '', address: env().MAIL_FROM },
      to: { name: '', address: mail.to ?? '' },
      raw: message,
      beforeEnd: async () => {
        if (!conversation.isGivenUp) await markHandingOver(payload, mail)
        // Without its end, the server has no mail: it can be sent again.
        if (conversation.isGivenUp) throw new Error('the mail was given up')
        conversation.isOut = true
      },
    }
    const sending = payload.sendEmail(given)
    await withinTime(sending)
  } catch (error) {
    conversation.isGivenUp = true
    await fail(payload, mail, error, conversation.isOut)
    return
  }
  // What was sent is not kept: the outbox is no archive of addresses.
  const sentAt = new Date().toISOString()
  await release(payload, mail, { state: 'sent', sentAt, lastError: null, ...WITHOUT_CONTENT })
}

const WITHOUT_CONTENT = { to: null, subject: null, text: null, html: null, unsubscribe: null }

async function withinTime(sending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('the mail server took too long')), LONGEST_MS)
  })
  try {
    await Promise.race([sending, tooLate])
  } finally {
    clearTimeout(timer)
    sending.catch(() => {})
  }
}

async function fail(payload: Payload, mail: Mail, error: unknown, wasOut: boolean): Promise<void> {
  const lastError = safeError(error).message.slice(0, 500)
  const pause = pauseAfter(mail.attempts ?? 1)
  const failure = failureOf(error, wasOut)
  payload.logger.warn({ mail: mail.id, kind: mail.kind, failure, err: error }, 'a mail could not be sent')
  if (failure === 'unsure') await release(payload, mail, { state: 'unsure', lastError })
  else if (failure === 'dead' || pause === undefined)
    await release(payload, mail, { state: 'dead', lastError })
  else {
    const nextAttemptAt = new Date(Date.now() + pause).toISOString()
    await release(payload, mail, { state: 'waiting', nextAttemptAt, lastError })
  }
}
