import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { generateCookie, parseCookies } from 'payload/shared'
import { addressKey } from '@/mail/mailbox'
import { env } from '@/platform/env'
import { keyedHash } from '@/platform/secret'
import { isGenuine, linkExpiry, readLink, signLink } from '@/platform/signed-link'
import { symptomsPath } from '@/ui/paths'
import { isStoredBrowser, storeBrowser } from './stored-browsers'

/**
 * Remembers the browser that just proved, by a link in a mail, that an address is its reader's. Set in no other way.
 *
 * @returns the cookie by which it is known; it goes to articles and what is posted to them, and no page looks at it
 */
export async function rememberBrowser(payload: Payload, email: string): Promise<string> {
  const now = Date.now()
  const expires = linkExpiry('browser', now)
  const browser = randomBytes(16).toString('hex')
  await storeBrowser(payload, browser, email, expires)
  return generateCookie<false>({
    returnCookieAsObject: false,
    name: cookieName(email),
    value: signLink('browser', browser, addressKey(email), now),
    path: symptomsPath,
    httpOnly: true,
    sameSite: 'Strict',
    secure: env().SITE_URL.startsWith('https://'),
    maxAge: (expires - now) / 1000,
  }) as string
}

/**
 * Whether the request comes from a browser whose reader proved that the address is theirs. Asks the database only for who
 * holds a genuine cookie of this very address: nobody else can learn from the time that it takes.
 */
export async function isTrustedBrowser(payload: Payload, headers: Headers, email: string): Promise<boolean> {
  const cookie = readLink(parseCookies(headers).get(cookieName(email)) ?? null)
  if (!cookie || !isGenuine('browser', cookie, addressKey(email))) return false
  return isStoredBrowser(payload, cookie.about, email)
}

/** Of each address its own, in a browser that several people use; it names nobody. */
function cookieName(email: string): string {
  return `schrijver-${keyedHash('browser-cookie', addressKey(email)).slice(0, 8)}`
}
