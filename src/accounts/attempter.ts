import { APIError, type PayloadRequest } from 'payload'
import { networkOf } from '@/platform/network'
import { keyedHash } from '@/platform/secret'
import type { Attempter } from './attempts'
import { knownDevice } from './known-device'
import { sendHeader } from './send-header'

const LONGEST_ADDRESS = 254
/** One subscriber can have many IPv6 networks. */
const NETWORK_BITS = 48

/** Who asks, and as whom: an address as {@link asStored} writes it. */
export function attempterOf(req: PayloadRequest, email: string): Attempter {
  return {
    account: accountKey(email),
    network: networkOf(req.headers.get('x-client-address') ?? 'unknown', NETWORK_BITS),
    device: knownDevice(req.headers, email),
  }
}

/** The name under which an account's attempts are counted. */
export function accountKey(email: string): string {
  return keyedHash('account', email).slice(0, 32)
}

/** An address of an account as Payload stores it and looks it up. */
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

/** @throws APIError 429, in words */
export function refuseFor(seconds: number, req: PayloadRequest): never {
  sendHeader(req, 'Retry-After', String(seconds))
  const minutes = Math.ceil(seconds / 60)
  throw new APIError(
    `Te veel pogingen om in te loggen. Probeer het over ${minutes === 1 ? 'een minuut' : `${minutes} minuten`} opnieuw. Of vraag een link aan met "Wachtwoord vergeten?" en kies een nieuw wachtwoord: dan kunt u meteen verder.`,
    429,
    undefined,
    true,
  )
}
