import { Readable } from 'node:stream'
import type { Payload } from 'payload'
import type { Mail } from '@/payload-types'
import { env } from '@/platform/env'
import { safeError } from '@/platform/safe-error'
import { claim, markHandingOver, release, takeUpLeft } from './claim'
import { compose } from './compose'
import { failureOf, pauseAfter } from './failure'
import { findSiteName } from './site-name'

const AT_ONCE = 50

/** Sends what is due, one after the other; several workers may do so beside each other. */
export async function sendMails(payload: Payload): Promise<void> {
  await takeUpLeft(payload)
  const { docs } = await payload.find({
    collection: 'mails',
    where: { state: { equals: 'waiting' }, nextAttemptAt: { less_than_equal: new Date().toISOString() } },
    sort: 'nextAttemptAt',
    limit: AT_ONCE,
    depth: 0,
    pagination: false,
  })
  if (docs.length === 0) return
  const siteName = await findSiteName(payload)
  for (const waiting of docs) {
    const mail = await claim(payload, waiting)
    if (mail) await send(payload, mail, siteName)
  }
}

async function send(payload: Payload, mail: Mail, senderName: string): Promise<void> {
  let isOut = false
  try {
    const message = await compose(mail, senderName)
    await payload.sendEmail({
      // For the envelope: the heads are in the message. As objects, for text would be parsed as a list of addresses.
      from: { name: '', address: env().MAIL_FROM },
      to: { name: '', address: mail.to ?? '' },
      raw: endingWith(message, async () => {
        await markHandingOver(payload, mail)
        isOut = true
      }),
    })
  } catch (error) {
    await fail(payload, mail, error, isOut)
    return
  }
  // What was sent is not kept: the outbox is no archive of addresses.
  const sentAt = new Date().toISOString()
  await release(payload, mail, { state: 'sent', sentAt, lastError: null, ...WITHOUT_CONTENT })
}

const WITHOUT_CONTENT = { to: null, subject: null, text: null, html: null, unsubscribe: null }

/** The message as a stream that does not end, and so is not handed over, before `beforeEnd` is done. */
function endingWith(message: Buffer, beforeEnd: () => Promise<void>): Readable {
  return Readable.from(
    (async function* () {
      yield message
      await beforeEnd()
    })(),
  )
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
