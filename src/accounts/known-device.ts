import { randomBytes } from 'node:crypto'
import { generateCookie, parseCookies } from 'payload/shared'
import { env } from '@/platform/env'
import { keyedHash } from '@/platform/secret'
import { isGenuine, linkExpiry, readLink, signLink } from '@/platform/signed-link'

/**
 * The device that a request comes from, where somebody logged in as this account before: its name in a signed cookie. It
 * proves nothing but that, and opens nothing: wrong passwords from it are counted apart.
 */
export function knownDevice(headers: Headers, email: string): string | undefined {
  const link = readLink(parseCookies(headers).get(cookieName(email)) ?? null)
  return link && isGenuine('device', link, email) ? link.about : undefined
}

/** The cookie by which this device is known from now on. */
export function deviceCookie(headers: Headers, email: string): string {
  const now = Date.now()
  const device = knownDevice(headers, email) ?? randomBytes(12).toString('hex')
  return generateCookie<false>({
    returnCookieAsObject: false,
    name: cookieName(email),
    value: signLink('device', device, email, now),
    path: '/api/users',
    httpOnly: true,
    sameSite: 'Strict',
    secure: env().SITE_URL.startsWith('https://'),
    maxAge: (linkExpiry('device', now) - now) / 1000,
  }) as string
}

/** Of each account its own, on a device that several people use; it names nobody. */
function cookieName(email: string): string {
  return `device-${keyedHash('device-cookie', email).slice(0, 8)}`
}
