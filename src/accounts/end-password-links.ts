import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '@/payload-types'

/**
 * A link to choose a password opens the account to whoever reads the mailbox that it went to. So it ends where the account gets
 * another address (the first was mistyped, or its owner has left), and where another password is set. Payload lets it work on.
 */
export const endPasswordLinks: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data
  const hasMoved = data.email !== undefined && data.email !== originalDoc?.email
  if (!hasMoved && !data.password) return data
  return { ...data, resetPasswordToken: null, resetPasswordExpiration: null }
}
