import { randomUUID } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'
import type { Comment } from '@/payload-types'

/**
 * A comment that staff write in the admin carries their own name and a mark.
 * One that they enter for somebody else, with that person's address, does not.
 */
export const fillStaffReply: CollectionBeforeValidateHook<Comment> = ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  data.fingerprint ??= randomUUID()
  if (req.user) {
    data.name ||= req.user.name
    data.email ||= req.user.email
    data.staffReply = data.email.toLowerCase() === req.user.email.toLowerCase()
  }
  return data
}
