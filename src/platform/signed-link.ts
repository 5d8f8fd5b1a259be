import { timingSafeEqual } from 'node:crypto'
import { keyedHash } from './secret'

/** What a link in a mail lets its holder do; a link for one is of no use for another. */
export type LinkPurpose = 'confirm' | 'unsubscribe' | 'own-data'

const DAY_MS = 24 * 60 * 60_000
const LASTS_DAYS: Record<LinkPurpose, number> = { confirm: 7, unsubscribe: 90, 'own-data': 1 }

/** What a link says, unproven. */
export interface Link {
  /** The comment that it is about; the address itself stands in no link. */
  comment: string
  /** Milliseconds since 1970. */
  expires: number
  signature: string
}

/** The signed part of a link about the address of a comment, for in a query. */
export function signLink(purpose: LinkPurpose, comment: string, email: string, now = Date.now()): string {
  const expires = now + LASTS_DAYS[purpose] * DAY_MS
  return [comment, expires.toString(36), signatureOf(purpose, comment, email, expires)].join('.')
}

/** Reads a link's signed part; null when it is none. Who it belongs to, {@link isGenuine} says. */
export function readLink(text: string | null): Link | null {
  const [, comment, expires, signature] =
    /^([\w-]{1,64})\.([0-9a-z]{1,11})\.([0-9a-f]{64})$/.exec(text ?? '') ?? []
  if (!comment || !expires || !signature) return null
  return { comment, expires: Number.parseInt(expires, 36), signature }
}

/** Whether this site made the link for this purpose and address, and it has not expired. */
export function isGenuine(purpose: LinkPurpose, link: Link, email: string, now = Date.now()): boolean {
  const expected = signatureOf(purpose, link.comment, email, link.expires)
  return timingSafeEqual(Buffer.from(expected), Buffer.from(link.signature)) && now < link.expires
}

function signatureOf(purpose: LinkPurpose, comment: string, email: string, expires: number): string {
  return keyedHash(`link:${purpose}`, JSON.stringify([comment, email.toLowerCase(), expires]))
}
