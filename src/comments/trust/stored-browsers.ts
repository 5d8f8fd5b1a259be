import type { Payload, PayloadRequest } from 'payload'
import { addressKey } from '@/mail/mailbox'
import type { TrustedBrowser } from '@/payload-types'
import { keyedHash } from '@/platform/secret'

/**
 * The door to remembered browsers. Nobody reads or writes them by the API, the collection has no hooks, and no page shows
 * them: nothing is skipped.
 */

/** As many as one person writes from; the oldest go. */
const MOST = 20

/** Remembers a browser of the holder of an address. */
export async function storeBrowser(
  payload: Payload,
  browser: string,
  email: string,
  expires: number,
): Promise<void> {
  const data = { browser, holder: holderOf(email), expiresAt: new Date(expires).toISOString() }
  await payload.db.create({ collection: 'trusted-browsers', returning: false, data })
  const surplus = (await browsersOf(payload, email)).slice(MOST).map(({ id }) => id)
  if (surplus.length > 0)
    await payload.db.deleteMany({ collection: 'trusted-browsers', where: { id: { in: surplus } } })
}

/** Whether the browser is still remembered as one of the holder of the address. */
export async function isStoredBrowser(payload: Payload, browser: string, email: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'trusted-browsers',
    where: {
      browser: { equals: browser },
      holder: { equals: holderOf(email) },
      expiresAt: { greater_than: new Date().toISOString() },
    },
  })
  return totalDocs > 0
}

/** The browsers that are remembered for the holder of an address, newest first. */
export async function browsersOf(payload: Payload, email: string): Promise<TrustedBrowser[]> {
  const { docs } = await payload.find({
    collection: 'trusted-browsers',
    where: { holder: { equals: holderOf(email) } },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
  })
  return docs
}

/** Takes trust back from every browser of the holder of an address: its cookies are worth nothing from now on. */
export async function forgetBrowsersOf(payload: Payload, email: string, req?: PayloadRequest): Promise<void> {
  await payload.db.deleteMany({
    collection: 'trusted-browsers',
    where: { holder: { equals: holderOf(email) } },
    ...(req && { req }),
  })
}

/** Forgets the browsers whose time ended before a moment. */
export async function deleteBrowsersBefore(payload: Payload, moment: string): Promise<void> {
  await payload.db.deleteMany({
    collection: 'trusted-browsers',
    where: { expiresAt: { less_than: moment } },
  })
}

function holderOf(email: string): string {
  return keyedHash('trusted-browser', addressKey(email))
}
