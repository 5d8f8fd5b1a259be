import type { Payload, Where } from 'payload'
import type { Mail } from '@/payload-types'
import { env } from '@/platform/env'

const DAY_MS = 24 * 60 * 60_000

/** What one mailbox gets in a day, of all kinds together. */
const MOST_TO_A_MAILBOX = 20
/** And of what anybody can cause who knows the address. */
const MOST_UNASKED_TO_A_MAILBOX = 3
/** What one network causes in a day of that: families and schools are one network. */
const MOST_UNASKED_FROM_A_NETWORK = 20

/** Counted apart: who has a person's mailbox filled up as a reader does not keep them from their account. */
const UNASKED: Mail['kind'][][] = [['confirm', 'confirm-comment', 'own-data'], ['password']]

/** Whom a mail is about, as keyed hashes. */
interface Sides {
  mailboxHash: string
  networkHash: string | null
}

/** Whether one more mail of the kind today is decent. `COMMENT_LIMIT=0` lifts what is counted by network. */
export async function isWithinLimits(payload: Payload, kind: Mail['kind'], sides: Sides): Promise<boolean> {
  const since = { createdAt: { greater_than: new Date(Date.now() - DAY_MS).toISOString() } }
  const count = async (where: Where) =>
    (await payload.count({ collection: 'mails', where: { and: [where, since] } })).totalDocs
  const mailbox = { mailboxHash: { equals: sides.mailboxHash } }
  if ((await count(mailbox)) >= MOST_TO_A_MAILBOX) return false
  const kinds = UNASKED.find((each) => each.includes(kind))
  if (!kinds) return true
  const unasked = { kind: { in: kinds } }
  if ((await count({ ...mailbox, ...unasked })) >= MOST_UNASKED_TO_A_MAILBOX) return false
  if (!sides.networkHash || env().COMMENT_LIMIT === 0) return true
  return (
    (await count({ networkHash: { equals: sides.networkHash }, ...unasked })) < MOST_UNASKED_FROM_A_NETWORK
  )
}
