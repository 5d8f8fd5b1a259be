import type { CollectionBeforeChangeHook, Payload, Where } from 'payload'
import { addressKey } from '@/mail/mailbox'
import type { Comment } from '@/payload-types'
import { noteOnComments } from './stored-comments'

/** For comments that staff write or change. Nobody said of another address that it is theirs. */
export const setEmailKey: CollectionBeforeChangeHook<Comment> = ({ data, originalDoc }) => {
  if (typeof data.email !== 'string') return data
  const emailKey = addressKey(data.email)
  const isAnother = originalDoc?.email && addressKey(originalDoc.email) !== emailKey
  return { ...data, emailKey, ...(isAnother && { emailConfirmedAt: null }) }
}

const AT_ONCE = 500

/** Gives comments from before addresses were looked up by a key theirs; SQLite's migration did so for most. */
export async function fillEmailKeys(payload: Payload): Promise<void> {
  for (;;) {
    const { docs } = await payload.find({
      collection: 'comments',
      where: { emailKey: { exists: false }, email: { not_equals: '' } },
      select: { email: true },
      depth: 0,
      limit: AT_ONCE,
      pagination: false,
    })
    const addresses = new Set(docs.flatMap(({ email }) => email || []))
    if (addresses.size === 0) return
    for (const email of addresses) {
      const where: Where = { and: [{ email: { equals: email } }, { emailKey: { exists: false } }] }
      await noteOnComments(payload, where, { emailKey: addressKey(email) })
    }
  }
}
