import { APIError, type CollectionBeforeLoginHook, type PayloadRequest } from 'payload'
import type { SecondFactor, User } from '@/payload-types'
import { asStored, attempterOf, refuseFor } from '../attempter'
import { noteRightCode, takeCodeAttempt } from '../attempts'
import { notePassword } from '../guard-login'
import { isDemanded } from './is-demanded'
import { makeTicket } from './set-up-ticket'
import { findSecondFactor } from './stored-second-factors'
import { takeCode } from './take-code'

/** What a program and the login form read in the error beside the words: what must come next. */
export interface SecondStep {
  secondStep: 'code' | 'set-up'
  /** With `set-up`: for `/api/users/second-factor/begin` and `turn-on`, in place of a session. */
  ticket?: string
}

/**
 * Between the right password and a session: asks for the code of who has two steps on (`code` in the body, beside the
 * password), and has who must turn them on do that first. Nobody gets past with the password alone.
 */
export const askSecondStep: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  if (req.context.isPasswordReset) return user
  await notePassword(req)
  const factor = await findSecondFactor(req.payload, user.id)
  if (factor) await askForCode(req, user, factor)
  else if (await isDemanded(req.payload, user.roles))
    throw stepError('Zet eerst inloggen in twee stappen aan.', {
      secondStep: 'set-up',
      ticket: makeTicket(user),
    })
  return user
}

async function askForCode(req: PayloadRequest, user: User, factor: SecondFactor): Promise<void> {
  const code: unknown = req.data?.code
  if (typeof code !== 'string' || !code.trim())
    throw stepError('Vul de code uit uw authenticator-app in.', { secondStep: 'code' })
  if (!(await isRightCode(req, user.email, factor, code)))
    throw stepError('Deze code klopt niet, of is al gebruikt. Wacht op de volgende.', { secondStep: 'code' })
}

/** Whether the code is right, as often as it may be tried. @throws APIError 429 */
export async function isRightCode(
  req: PayloadRequest,
  email: string,
  factor: SecondFactor,
  code: string,
): Promise<boolean> {
  const who = attempterOf(req, asStored(email))
  const seconds = await takeCodeAttempt(req.payload, who)
  if (seconds > 0) refuseFor(seconds, req)
  const isRight = await takeCode(req.payload, factor, code)
  if (isRight) await noteRightCode(req.payload, who)
  return isRight
}

function stepError(message: string, step: SecondStep): APIError {
  return new APIError(message, 401, { ...step }, true)
}
