import robotsParser from 'robots-parser'
import { type Sender, sendRequest } from './send-request'

const LONGEST = 500_000
const KEPT_MS = 3_600_000
const MOST_HOSTS = 200

type Rules = (url: URL) => boolean
const known = new Map<string, { until: number; rules: Rules }>()

/**
 * Whether a host lets us ask an address (RFC 9309): what it says is remembered for an hour. A host without rules allows all,
 * one whose rules cannot be read because it is in trouble allows nothing for now.
 */
export async function robotsAllow(url: URL, sender: Sender): Promise<boolean> {
  const kept = known.get(url.origin)
  if (kept && kept.until > Date.now()) return kept.rules(url)
  const rules = await readRules(url, sender)
  if (known.size >= MOST_HOSTS) known.clear()
  known.set(url.origin, { until: Date.now() + KEPT_MS, rules })
  return rules(url)
}

async function readRules({ origin }: URL, sender: Sender): Promise<Rules> {
  let address = new URL('/robots.txt', origin)
  for (let step = 0; step <= 3; step += 1) {
    const { body, location, status } = await sendRequest('GET', address, sender, LONGEST)
    if (status >= 500 || status === 429) return () => false
    if (status >= 400) return () => true
    if (status < 300) {
      const robots = robotsParser(address.href, body)
      return (url) => robots.isAllowed(sameHost(url, address), sender.userAgent) !== false
    }
    const next = location && URL.canParse(location, address) ? new URL(location, address) : undefined
    if (!next || !/^https?:$/.test(next.protocol)) break
    address = next
  }
  return () => true
}

/** The rules were read elsewhere where that host sent us on; they are its own all the same. */
function sameHost({ pathname, search }: URL, { origin }: URL): string {
  return origin + pathname + search
}
