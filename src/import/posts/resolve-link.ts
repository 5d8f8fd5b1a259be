import { normalPath } from '@/redirects/normal-path'
import type { Earlier } from './find-earlier'
import type { Plan } from './plan-items'
import { addressOf } from './plan-items'
import type { Survey } from './survey'

/** What becomes of a link. */
export interface FoundLink {
  /** Where it leads; absent where it leads nowhere. */
  url?: string
  /** Where on the old site it still leads. */
  old?: string
  /** Why it is no link any more; `#…` where it led to a place in its own text. */
  lost?: string
}

/** Stands for the old site where the file does not say its address. */
export const UNKNOWN = 'oude-site.invalid'

/** The addresses of the old site, and where each is here. */
export class OldAddresses {
  private readonly byPath = new Map<string, string>()
  private readonly byNumber = new Map<string, string>()
  /** By the last part of the address; null where several end so. */
  private readonly byName = new Map<string, string | null>()
  private readonly hosts: Set<string>
  private readonly host: string
  private readonly root: string

  /** @param earlier what other files of the site brought, which this one comes before */
  constructor({ site, items }: Pick<Survey, 'site' | 'items'>, plan: Plan, earlier: readonly Earlier[] = []) {
    const [host = '', ...path] = site.split('/')
    const linked = commonHost(items)
    this.host = withoutWww(host) || linked || UNKNOWN
    this.hosts = new Set([this.host, linked || this.host])
    this.root = path.length > 0 ? `/${path.join('/')}` : ''
    const before: [string, string][] = []
    for (const item of items) {
      const planned = plan.get(item.index)
      if (!planned) continue
      const address = addressOf(planned)
      if (item.path && !this.byPath.has(normalPath(item.path)))
        this.byPath.set(normalPath(item.path), address)
      const name = normalPath(item.slug)
      this.byName.set(name, this.byName.has(name) ? null : address)
      for (const path of item.oldPaths) before.push([normalPath(path), address])
      if (item.number && !this.byNumber.has(item.number)) this.byNumber.set(item.number, address)
    }
    // What stands at an address now comes before what once did.
    for (const [path, address] of before) if (!this.byPath.has(path)) this.byPath.set(path, address)
    for (const each of earlier) this.addEarlier(each)
  }

  private addEarlier({ address, number, path }: Earlier): void {
    if (number && !this.byNumber.has(number)) this.byNumber.set(number, address)
    if (path && !this.byPath.has(normalPath(path))) this.byPath.set(normalPath(path), address)
  }

  /**
   * Where a link of a text leads.
   * @param from the address of the text that it stands in, for links that are relative to it
   */
  find(href: string, from: string): FoundLink {
    const written = href.trim().replace(/[\t\n\r]/g, '')
    if (written === '' || written === '#') return {}
    if (written.startsWith('#')) return { lost: written }
    const address = withScheme(written)
    // WordPress asks for numbers at its own address, wherever the link stands.
    const isNumber = /^\?(?:p|page_id|attachment_id)=/.test(address)
    const base = URL.canParse(from) && !isNumber ? from : `https://${this.host}${this.root}/`
    if (!URL.canParse(address, base)) return { lost: `geen adres: ${written}` }
    const url = new URL(address, base)
    if (/^(?:tel|sms):$/.test(url.protocol)) return { url: url.href.replace(/\s|%20/g, '') }
    if (url.protocol === 'mailto:') return { url: url.href.replaceAll(' ', '%20') }
    if (!/^https?:$/.test(url.protocol)) return { lost: `zo'n adres mag niet: ${written.slice(0, 60)}` }
    if (!url.hostname.includes('.')) return { lost: `geen adres op het web: ${written}` }
    if (!this.hosts.has(withoutWww(url.host))) return { url: url.href }
    const here = this.findHere(url)
    // A link may name the place in its own text in full.
    if (here && url.hash.length > 1 && this.isSame(url, from)) return { lost: url.hash }
    if (here) return { url: here }
    if (url.host === UNKNOWN)
      return { lost: `naar iets van de oude site dat niet in dit bestand staat: ${written}` }
    return { url: url.href, old: url.href }
  }

  private isSame(url: URL, from: string): boolean {
    if (!URL.canParse(from)) return false
    const [one, another] = [url, new URL(from)].map(({ pathname, search }) =>
      this.findHere(new URL(pathname + search, `https://${this.host}`)),
    )
    return one === another
  }

  private findHere({ hash, pathname, searchParams }: URL): string | undefined {
    const path = normalPath(pathname).replace(/^(.*)\/index\.php(?=\/|$)/, '$1') || '/'
    const number = searchParams.get('p') ?? searchParams.get('page_id') ?? searchParams.get('attachment_id')
    const isRoot = path === normalPath(this.root)
    const found =
      isRoot && number
        ? this.byNumber.get(number)
        : (this.byPath.get(path) ?? this.byPath.get(path.replace(PART, '')) ?? this.findNamed(path))
    if (found) return found + (/^#[\w-]+$/.test(hash) ? hash : '')
    return isRoot && !number && [...searchParams].length === 0 ? '/' : undefined
  }

  /** WordPress too looks for an article by its name, where a link is from before its addresses were made otherwise. */
  private findNamed(path: string): string | undefined {
    const below = path.startsWith(`${normalPath(this.root)}/`)
      ? path.slice(normalPath(this.root).length)
      : path
    const [, name = ''] = NAMED.exec(below.replace(PART, '')) ?? []
    return this.byName.get(name) ?? undefined
  }
}

/** Parts of a long text, of its comments, and its other forms. */
const PART = /\/(?:\d+|amp|print|feed|embed|trackback|page\/\d+|comment-page-\d+)$/
/** What stands before the name of an article where WordPress puts all of them; before that of a category stands its kind. */
const NAMED = /^(?:\/\d{4}\/\d\d(?:\/\d\d)?|\/archives|\/blog)?\/([^/]+?)(?:\.html?)?$/

/** The host of most old addresses: a site that has moved says its new one. */
function commonHost(items: Survey['items']): string {
  const counts = new Map<string, number>()
  for (const { facts } of items) {
    const [host = ''] = facts.link?.split('/') ?? []
    if (host.includes('.')) counts.set(host.toLowerCase(), (counts.get(host.toLowerCase()) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most?.[0] ?? ''
}

/** People write addresses as they say them. */
function withScheme(written: string): string {
  if (/^www\./i.test(written)) return `https://${written}`
  if (/^[^\s/@:?#]+@[^\s/@:?#]+\.[a-z]+$/i.test(written)) return `mailto:${written}`
  return written
}

function withoutWww(host: string): string {
  return host.toLowerCase().replace(/^www\./, '')
}
