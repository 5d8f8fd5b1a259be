import type { Plan } from './plan-items'
import { addressOf } from './plan-items'
import type { Survey } from './survey'

/** What becomes of a link. */
export interface FoundLink {
  /** Where it leads; absent where it leads nowhere. */
  url?: string
  /** Where on the old site it still leads. */
  old?: string
  /** Why it is no link any more. */
  lost?: string
}

/** Stands for the old site where the file does not say its address. */
export const UNKNOWN = 'oude-site.invalid'

/** The addresses of the old site, and where each is here. */
export class OldAddresses {
  private readonly byPath = new Map<string, string>()
  private readonly byNumber = new Map<string, string>()
  private readonly host: string
  private readonly root: string

  constructor({ site, items }: Pick<Survey, 'site' | 'items'>, plan: Plan) {
    const [host = '', ...path] = site.split('/')
    this.host = withoutWww(host)
    this.root = path.length > 0 ? `/${path.join('/')}` : ''
    for (const item of items) {
      const planned = plan.get(item.index)
      if (!planned) continue
      const address = addressOf(planned)
      if (item.path && !this.byPath.has(inOneForm(item.path))) this.byPath.set(inOneForm(item.path), address)
      if (item.number && !this.byNumber.has(item.number)) this.byNumber.set(item.number, address)
    }
  }

  /**
   * Where a link of a text leads.
   * @param from the address of the text that it stands in, for links that are relative to it
   */
  find(href: string, from: string): FoundLink {
    const written = href.trim().replace(/[\t\n\r]/g, '')
    if (written === '' || written === '#') return {}
    if (written.startsWith('#')) return { lost: `naar een plek in deze tekst: ${written}` }
    const base = URL.canParse(from) ? from : `https://${this.host || UNKNOWN}${this.root}/`
    const address = withScheme(written)
    if (!URL.canParse(address, base)) return { lost: `geen adres: ${written}` }
    const url = new URL(address, base)
    if (/^(?:mailto|tel|sms):$/.test(url.protocol)) return { url: url.href }
    if (!/^https?:$/.test(url.protocol)) return { lost: `zo'n adres mag niet: ${written.slice(0, 60)}` }
    if (!url.hostname.includes('.')) return { lost: `geen adres op het web: ${written}` }
    if (withoutWww(url.host) !== (this.host || UNKNOWN)) return { url: url.href }
    const here = this.findHere(url)
    if (here) return { url: here }
    if (url.host === UNKNOWN)
      return { lost: `naar iets van de oude site dat niet in dit bestand staat: ${written}` }
    return { url: url.href, old: url.href }
  }

  private findHere({ hash, pathname, searchParams }: URL): string | undefined {
    const path = inOneForm(pathname)
    const number = searchParams.get('p') ?? searchParams.get('page_id') ?? searchParams.get('attachment_id')
    const isRoot = path === inOneForm(this.root)
    const found = isRoot && number ? this.byNumber.get(number) : this.byPath.get(path)
    if (found) return found + (/^#[\w-]+$/.test(hash) ? hash : '')
    return isRoot && !number && [...searchParams].length === 0 ? '/' : undefined
  }
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

function inOneForm(path: string): string {
  return (
    readable(path)
      .toLowerCase()
      .replace(/\/{2,}/g, '/')
      .replace(/\/$/, '') || '/'
  )
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
