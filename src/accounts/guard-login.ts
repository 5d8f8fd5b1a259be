import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import {
  APIError,
  AuthenticationError,
  type CollectionAfterLoginHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import type { User } from '@/payload-types'
import { networkOf } from '@/platform/network'
import { keyedHash } from '@/platform/secret'
import { type Attempter, beginAnew, noteSuccess, takeAttempt } from './attempts'
import { deviceCookie, knownDevice } from './known-device'
import { sendHeader } from './send-header'

const LONGEST_ADDRESS = 254
const LONGEST_PASSWORD = 1024
/** One subscriber can have many IPv6 networks. */
const NETWORK_BITS = 48

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
  const who: Attempter = {
    account: accountKey(email),
    network: networkOf(req.headers.get('x-client-address') ?? 'unknown', NETWORK_BITS),
    device: knownDevice(req.headers, email),
  }
  const seconds = await takeAttempt(who)
  if (seconds > 0) refuse(req, seconds)
  req.context.loginAttempt = who
  if (password.length <= LONGEST_PASSWORD && (await isAccount(req, email))) return args
  await workAsForAPassword(password.slice(0, LONGEST_PASSWORD))
  throw new AuthenticationError(req.t)
}

/** Who got in made no wrong guess, and their device is known from now on. */
export const rememberDevice: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (req.context.loginAttempt) await noteSuccess(req.context.loginAttempt)
  sendHeader(req, 'Set-Cookie', deviceCookie(req.headers, user.email))
}

/** Who chose a new password by a link from the account's mailbox, or was let in by an admin, starts anew. */
export const forgiveAttempts: CollectionAfterOperationHook = ({ args, operation, result }) => {
  const email =
    operation === 'resetPassword'
      ? (result as { user?: { email?: string } }).user?.email
      : (operation as string) === 'unlock'
        ? (args as { data?: { email?: string } }).data?.email
        : undefined
  if (email) beginAnew(accountKey(asStored(email)))
  return result
}

/** Addresses of accounts, as Payload stores and looks them up. */
export function asStored(email: string): string {
  return email
    .slice(0, 4 * LONGEST_ADDRESS)
    .toLowerCase()
    .trim()
}

/** Whether anybody can have this address: what is too long or holds control characters is not looked up. */
export function canBeStored(email: string): boolean {
  return email.length <= LONGEST_ADDRESS && !/\p{Cc}/u.test(email)
}

function accountKey(email: string): string {
  return keyedHash('account', email).slice(0, 32)
}

async function isAccount({ payload }: PayloadRequest, email: string): Promise<boolean> {
  if (!canBeStored(email)) return false
  const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
  return totalDocs > 0
}

/** What Payload does to compare a password (`payload/dist/auth/strategies/local/generatePasswordSaltHash.js`). */
async function workAsForAPassword(password: string): Promise<void> {
  await promisify(pbkdf2)(password, 'x'.repeat(64), 600_000, 32, 'sha256')
}

function refuse(req: PayloadRequest, seconds: number): never {
  sendHeader(req, 'Retry-After', String(seconds))
  const minutes = Math.ceil(seconds / 60)
  throw new APIError(
    `Te veel pogingen om in te loggen. Probeer het over ${minutes === 1 ? 'een minuut' : `${minutes} minuten`} opnieuw. Of vraag een link aan met "Wachtwoord vergeten?" en kies een nieuw wachtwoord: dan kunt u meteen naar binnen.`,
    429,
    undefined,
    true,
  )
}
