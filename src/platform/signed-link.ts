import { timingSafeEqual } from 'node:crypto'
import { keyedHash } from './secret'

/** What a link, or a cookie that is signed the same way, lets its holder do; one for this is of no use for that. */
export type LinkPurpose =
  | 'confirm'
  | 'confirm-comment'
  | 'unsubscribe'
  | 'own-data'
  | 'preview'
  | 'device'
  | 'browser'

const DAY_MS = 24 * 60 * 60_000
const LASTS_DAYS: Record<LinkPurpose, number> = {
  confirm: 7,
  'confirm-comment': 7,
  unsubscribe: 90,
  'own-data': 1,
  preview: 7,
  device: 180,
  browser: 180,
}

/** What a link says, unproven. */
export interface Link {
  /** The id of what it is about: a comment, a link to a draft, a device, a browser. */
  about: string
  /** Milliseconds since 1970. */
  expires: number
  signature: string
}

/** When a link ends that is signed at a moment; both in milliseconds since 1970. */
export function linkExpiry(purpose: LinkPurpose, now: number): number {
  return now + LASTS_DAYS[purpose] * DAY_MS
}

/**
 * The signed part of a link, for in a query.
 *
 * @param about the id of a comment, of a link to a draft, of a device or browser
 * @param holder the address that the comment came from or that the device or browser knows, or the draft; it does not stand in the link
 */
export function signLink(purpose: LinkPurpose, about: string, holder: string, now = Date.now()): string {
  const expires = linkExpiry(purpose, now)
  return [about, expires.toString(36), signatureOf(purpose, about, holder, expires)].join('.')
}

/** Reads a link's signed part; null when it is none. Who it belongs to, {@link isGenuine} says. */
export function readLink(text: string | null): Link | null {
  const [, about, expires, signature] =
    /^([\w-]{1,64})\.([0-9a-z]{1,11})\.([0-9a-f]{64})$/.exec(text ?? '') ?? []
  if (!about || !expires || !signature) return null
  return { about, expires: Number.parseInt(expires, 36), signature }
}

/** Whether this site made the link for this purpose and holder, and it has not expired. */
export function isGenuine(purpose: LinkPurpose, link: Link, holder: string, now = Date.now()): boolean {
  const expected = signatureOf(purpose, link.about, holder, link.expires)
  return timingSafeEqual(Buffer.from(expected), Buffer.from(link.signature)) && now < link.expires
}

function signatureOf(purpose: LinkPurpose, about: string, holder: string, expires: number): string {
  return keyedHash(`link:${purpose}`, JSON.stringify([about, holder.toLowerCase(), expires]))
}
