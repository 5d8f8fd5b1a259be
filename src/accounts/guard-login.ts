import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import {
  AuthenticationError,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import type { User } from '@/payload-types'
import { asStored, attempterOf, canBeStored, refuseFor } from './attempter'
import { noteSuccess, takeAttempt } from './attempts'
import { deviceCookie } from './known-device'
import { sendHeader } from './send-header'

const LONGEST_PASSWORD = 1024

/**
 * The door that every login with a password passes, whatever it comes by: too many wrong ones wait, and an address without
 * an account gets the same answer after the same work as one with.
 */
export const guardLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email: typed, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {}
  // What is missing Payload refuses, without looking anybody up.
  if (typeof typed !== 'string' || typeof password !== 'string' || !typed.trim() || !password.trim())
    return args
  const email = asStored(typed)
  const who = attempterOf(req, email)
  const seconds = await takeAttempt(req.payload, who)
  if (seconds > 0) refuseFor(seconds, req)
  req.context.loginAttempt = who
  if (password.length <= LONGEST_PASSWORD && (await isAccount(req, email))) return args
  await workAsForAnAccount(req, password.slice(0, LONGEST_PASSWORD))
  throw new AuthenticationError(req.t)
}

/** Gives back what the right password cost. */
export async function notePassword({ context, payload }: PayloadRequest): Promise<void> {
  if (context.loginAttempt) await noteSuccess(payload, context.loginAttempt)
  delete context.loginAttempt
}

/** The device of who got in, or of who came by a link from the mailbox, is known from now on. */
export const rememberDevice: CollectionAfterLoginHook<User> = ({ req, user }) => {
  sendHeader(req, 'Set-Cookie', deviceCookie(req.headers, user.email))
}

async function isAccount({ payload }: PayloadRequest, email: string): Promise<boolean> {
  if (!canBeStored(email)) return false
  const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
  return totalDocs > 0
}

/**
 * What Payload does with the password of an account: it reads a whole user, and hashes
 * (`payload/dist/auth/strategies/local/generatePasswordSaltHash.js`).
 */
async function workAsForAnAccount({ payload }: PayloadRequest, password: string): Promise<void> {
  await payload.db.findOne({ collection: 'users', where: {} })
  await promisify(pbkdf2)(password, 'x'.repeat(64), 600_000, 32, 'sha256')
}
