import type { CollectionAfterDeleteHook } from 'payload'
import type { User } from '@/payload-types'
import { deleteSecondFactor } from './stored-second-factors'

/** An account that is gone leaves no secret behind. */
export const forgetWithUser: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  await deleteSecondFactor(req.payload, doc.id)
}
