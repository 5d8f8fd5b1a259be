import type { Payload, Where } from 'payload'
import type { Source } from '@/payload-types'
import { env } from '@/platform/env'
import { askAddress } from './ask-address'
import { linkState } from './link-state'
import { robotsAllow } from './robots-rules'
import { PUBLIC_INTERNET, type Reach, type Sender } from './send-request'
import { claimLink, storeLink } from './stored-links'

const DAY_MS = 86_400_000
/** How often an address that works is asked; one that did not, daily. */
const EVERY_MS = 7 * DAY_MS

type Asked = Pick<Source, 'id' | 'url' | 'link'>

/**
 * Asks one address: the one that was not asked for longest, where it is time. So one request goes out at a time, with the pause
 * of the chore between, and no host meets us twice at once. Does nothing where the setting `LINK_CHECK` is off.
 *
 * @returns whether an address was asked
 */
export async function checkNextSource(
  payload: Payload,
  signal: AbortSignal,
  reach: Reach = PUBLIC_INTERNET,
): Promise<boolean> {
  if (env().LINK_CHECK === 'off') return false
  const now = new Date()
  const source = await findNext(payload, now)
  if (!source?.url || !(await claimLink(payload, source, now))) return false
  const sender: Sender = { userAgent: `SimptoLinkCheck/1.0 (+${env().SITE_URL})`, signal, reach }
  const mayAsk = (url: URL) => robotsAllow(url, sender)
  const answer = await askAddress(source.url, { ...sender, mayAsk })
  await storeLink(payload, source, linkState(answer, source.link, now))
  return true
}

async function findNext(payload: Payload, now: Date): Promise<Asked | undefined> {
  const ago = (ms: number) => new Date(now.getTime() - ms).toISOString()
  const failed = await findOne(payload, {
    and: [{ 'link.failures': { greater_than: 0 } }, { 'link.checkedAt': { less_than: ago(DAY_MS) } }],
  })
  if (failed) return failed
  const oldest = await findOne(payload, { url: { exists: true } })
  const checkedAt = oldest?.link?.checkedAt
  return !checkedAt || checkedAt < ago(EVERY_MS) ? oldest : undefined
}

/** Never asked comes first, in both databases. */
async function findOne(payload: Payload, where: Where): Promise<Asked | undefined> {
  const { docs } = await payload.find({
    collection: 'sources',
    where,
    sort: 'link.checkedAt',
    select: { url: true, link: true },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0]
}
