import { gunzipSync } from 'node:zlib'
import { until } from '../../tests/support/site'
import { type Answer, send } from './http'

const KINDS = ['HTML', 'CSS', 'JS', 'pictures', 'fonts', 'other'] as const
type Kind = (typeof KINDS)[number]

export interface WireBytes {
  /** Bytes of the bodies as they came, compressed. */
  kinds: Record<Kind, number>
  /** The page itself in the smallest form that is sent to browsers that take Brotli, as all of today do. */
  smallestHtml: number
  total: number
  requests: number
  /** Hosts besides the site's own that the page loads something from. */
  otherHosts: string[]
}

/** What a first visit to a page brings over the wire: the page, what its HTML loads, and what its styles load. */
export async function measureBytes(page: string): Promise<WireBytes> {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>
  const waiting = new Set([page])
  const otherHosts = new Set<string>()
  let requests = 0
  // A set that grows while it is walked: each address once.
  for (const address of waiting) {
    if (new URL(address).host !== new URL(page).host) {
      otherHosts.add(new URL(address).host)
      continue
    }
    const answer = await load(address)
    const kind = kindOf(answer)
    requests += 1
    kinds[kind] += answer.body.byteLength
    for (const found of loadedBy(kind, textIn(answer))) waiting.add(new URL(found, address).href)
  }
  const total = Object.values(kinds).reduce((sum, bytes) => sum + bytes, 0)
  const smallestHtml = await loadSmallest(page)
  return { kinds, smallestHtml, total, requests, otherHosts: [...otherHosts] }
}

/** What browsers get that take all forms. The smallest comes a moment after a page is made; an older commit may have none. */
async function loadSmallest(page: string): Promise<number> {
  let bytes = 0
  await until(async () => {
    const { headers, body } = await load(page, 'br, gzip')
    bytes = body.byteLength
    return headers['content-encoding'] === 'br'
  }, 3_000).catch(() => {})
  return bytes
}

async function load(address: string, encoding = 'gzip'): Promise<Answer> {
  const answer = await send(address, { headers: { 'accept-encoding': encoding } })
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
  return answer
}

const TYPES: [RegExp, Kind][] = [
  [/^text\/html/, 'HTML'],
  [/^text\/css/, 'CSS'],
  [/javascript/, 'JS'],
  [/^image\//, 'pictures'],
  [/font/, 'fonts'],
]

function kindOf({ headers }: Answer): Kind {
  const type = headers['content-type'] ?? ''
  return TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? 'other'
}

function textIn({ headers, body }: Answer): string {
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString()
}

/** Of a picture in several sizes this counts the one in `src`; browsers load one of them, too. */
function loadedBy(kind: Kind, text: string): string[] {
  if (kind === 'CSS') return [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].flatMap(([, url]) => url ?? [])
  if (kind !== 'HTML') return []
  const elements = [...text.matchAll(/<(script|img|link)\b([^>]*)>/g)]
  return elements.flatMap(([, name, attributes = '']) => {
    const loads = name !== 'link' || LOADING_LINK.test(attributes)
    const [, address] = /\b(?:src|href)="([^"]+)"/.exec(attributes) ?? []
    return loads && address ? [address.replaceAll('&amp;', '&')] : []
  })
}

const LOADING_LINK = /\brel="(?:stylesheet|preload|modulepreload|icon|apple-touch-icon|manifest)"/
