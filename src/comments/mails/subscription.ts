import type { Payload } from 'payload'
import { addressKey } from '@/mail/mailbox'
import { deleteMails } from '@/mail/outbox/stored-mails'
import type { Comment } from '@/payload-types'
import { idHere } from '@/platform/id-here'
import { isGenuine, type LinkPurpose, readLink } from '@/platform/signed-link'
import { noteOnComments } from '../stored-comments'

/** The address that a link is about, or null when the link is not genuine (any more). */
export async function addressOf(
  payload: Payload,
  purpose: LinkPurpose,
  text: string | null,
): Promise<string | null> {
  const link = readLink(text)
  if (!link) return null
  const comment = await payload.db.findOne<Comment>({
    collection: 'comments',
    // Links in mails outlive a move to the other database, where the comment has another id.
    where: { id: { equals: idHere(link.about, payload.db.name === 'mongoose') } },
    select: { email: true },
  })
  return comment?.email && isGenuine(purpose, link, comment.email) ? comment.email : null
}

/** When the holder of the address said that it is theirs; undefined when that never happened. */
export async function findConfirmedAt(payload: Payload, email: string): Promise<string | undefined> {
  const confirmed = await payload.db.findOne<Comment>({
    collection: 'comments',
    where: { emailKey: { equals: addressKey(email) }, emailConfirmedAt: { exists: true } },
    select: { emailConfirmedAt: true },
  })
  return confirmed?.emailConfirmedAt ?? undefined
}

/** Notes on all comments of the address that its holder says it is theirs. */
export async function confirmAddress(payload: Payload, email: string): Promise<void> {
  await noteOnComments(
    payload,
    { and: [{ emailKey: { equals: addressKey(email) } }, { emailConfirmedAt: { exists: false } }] },
    { emailConfirmedAt: new Date().toISOString() },
  )
}

/** Ends all mail about the comments of the address, also what still waits to be sent. */
export async function unsubscribe(payload: Payload, email: string): Promise<void> {
  await noteOnComments(
    payload,
    { and: [{ emailKey: { equals: addressKey(email) } }, { notifyReplies: { equals: true } }] },
    { notifyReplies: false },
  )
  await deleteMails(payload, {
    and: [
      { to: { in: await spellingsOf(payload, email) } },
      // In whatever state: what is being sent would wait again where it fails.
      { kind: { in: ['published', 'reply'] } },
    ],
  })
}

/** The address in every way in which it was typed: what is mailed goes to it as it stands in its comment. */
async function spellingsOf(payload: Payload, email: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { emailKey: { equals: addressKey(email) } },
    select: { email: true },
    depth: 0,
    pagination: false,
  })
  return [...new Set([email, ...docs.map((comment) => comment.email)])]
}
