import { nl } from '@/language/nl'
import { type Check, hold } from './check'

/** Links are what spam is for. Addresses in brackets and in HTML count once each, as what they begin with. */
export const links: Check = ({ input, rules }) => {
  const count = countLinks(`${input.name} ${input.body}`, rules.trustedDomains)
  return count > rules.linksAllowed ? hold(nl.comments.reasons.links(count, rules.linksAllowed)) : undefined
}

/** What a name of a site ends in when somebody writes it without "www": a word after a full stop is no address. */
const ENDINGS =
  'com|net|org|info|biz|nl|be|de|fr|eu|uk|us|ca|au|in|ru|su|ua|cn|pl|io|co|me|tv|cc|ly|gg|to|app|dev|site|online|store|shop|xyz|top|club|live|pro|icu|vip|win|bet|casino|click|link|buzz|fun|space|website|blog|nu|frl|amsterdam'
const HOST = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,5}`
const MARKS = new RegExp(
  String.raw`(?<tag><a\s)|(?<end>>)|\[url(?:(?<given>=)|\])|(?<address>(?:https?:\/\/|\bwww\.)[\p{L}\p{N}.:@-]{0,253})|(?<![\p{L}\p{N}@./-])(?<bare>${HOST}(?:${ENDINGS}))(?![\p{L}\p{N}-])`,
  'giu',
)

const MOST_HOSTS = 50

/**
 * How many links a text holds, but those to domains that are trusted; looks at each part of it once, however many tags are
 * begun and not ended.
 */
export function countLinks(text: string, trusted: readonly string[] = []): number {
  let count = 0
  let isInTag = false
  let givenAt = -1
  for (const { 0: mark, index, groups = {} } of text.matchAll(MARKS)) {
    const isAddress = groups.address !== undefined || groups.bare !== undefined
    const isCountedAlready = isAddress && (isInTag || index === givenAt)
    const isWelcome = isAddress && isTrusted(mark, trusted)
    if (!isCountedAlready && !groups.end && !isWelcome) count += 1
    isInTag = groups.tag ? true : isInTag && !groups.end && !isAddress
    givenAt = groups.given ? index + mark.length : -1
  }
  return count
}

/** The hosts that a text names, with or without `https://`, in lower case and without `www.`; of very many, the first. */
export function hostsIn(text: string): string[] {
  const hosts: string[] = []
  for (const { groups = {} } of text.matchAll(MARKS)) {
    const named = groups.address ?? groups.bare
    if (named) hosts.push(hostOf(named))
    if (hosts.length === MOST_HOSTS) break
  }
  return hosts
}

/** An address with an @ hides where it leads. */
export function isTrusted(address: string, trusted: readonly string[]): boolean {
  if (address.includes('@')) return false
  const host = hostOf(address)
  return trusted.some((domain) => host === domain || host.endsWith(`.${domain}`))
}

function hostOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/^www\./, '')
    .replace(/:.*$/, '')
    .replace(/\.+$/, '')
}
