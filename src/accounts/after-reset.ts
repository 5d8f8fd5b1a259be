import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload'
import { accountKey, asStored } from './attempter'
import { beginAnew } from './attempts'
import { endSessions } from './stored-sessions'

/** A new password is no login: {@link afterReset} says why. Tells `second-factor/second-step.ts` not to ask. */
export const noteReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation as string) === 'resetPassword') req.context.isPasswordReset = true
  return args
}

/**
 * Who chose a new password by a link from the account's mailbox, or was let in by an admin, begins anew: no wait. Payload
 * would log them in with the link alone; they log in with the new password, and with the second step where they have one.
 */
export const afterReset: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  if ((operation as string) === 'unlock') {
    const { email } = (args as { data?: { email?: string } }).data ?? {}
    if (email) await beginAnew(req.payload, accountKey(asStored(email)))
  }
  if (operation !== 'resetPassword') return result
  const { user } = result as { user: { id: string; email: string } }
  await endSessions(req.payload, user.id)
  await beginAnew(req.payload, accountKey(user.email))
  return { ...result, token: undefined }
}
