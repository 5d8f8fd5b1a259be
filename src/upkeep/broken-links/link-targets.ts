import type { PayloadRequest } from 'payload'
import { followRedirects } from '@/redirects/follow-redirects'
import { isLive } from '@/redirects/live'
import { normalAddress } from '@/redirects/normal-address'
import type { Linked, TextLink } from './links-in'

/** What a link leads to and readers do not find, and why. */
export interface MissingTarget {
  title: string
  reason: 'draft' | 'trashed' | 'gone'
}

/** What links lead to, each asked after once, however often it is linked to. */
export class LinkTargets {
  /** By {@link keyOf} a link; null where readers find it. */
  private readonly known = new Map<string, MissingTarget | null>()

  constructor(private readonly req: PayloadRequest) {}

  /** To be called before {@link missing}: the documents of a text are looked up together. */
  async learn(links: TextLink[]): Promise<void> {
    const unknown = links.filter((link) => !this.known.has(keyOf(link)))
    const ids = new Map<Linked, string[]>()
    for (const link of unknown) {
      if ('url' in link) this.known.set(keyOf(link), await this.findPath(normalAddress(link.url)))
      else ids.set(link.collection, [...(ids.get(link.collection) ?? []), link.id])
    }
    for (const [collection, wanted] of ids) await this.findDocuments(collection, wanted)
  }

  missing(link: TextLink): MissingTarget | null {
    return this.known.get(keyOf(link)) ?? null
  }

  private async findPath(path: string): Promise<MissingTarget | null> {
    const { payload } = this.req
    if (!isPage(path) || (await isLive(path, payload, this.req))) return null
    const end = await followRedirects(path, payload)
    const at = end && normalAddress(end)
    const isThere = at && (!isPage(at) || (await isLive(at, payload, this.req)))
    return isThere ? null : { title: path, reason: 'gone' }
  }

  private async findDocuments(collection: Linked, ids: string[]): Promise<void> {
    for (const id of ids) this.known.set(`${collection} ${id}`, GONE)
    const { docs } = await this.req.payload.find({
      collection,
      where: { id: { in: ids } },
      select: { title: true, name: true, deletedAt: true, _status: true },
      depth: 0,
      pagination: false,
      trash: true,
      req: this.req,
    })
    for (const doc of docs) this.known.set(`${collection} ${doc.id}`, toMissing(doc))
  }
}

const GONE: MissingTarget = { title: 'iets dat niet meer bestaat', reason: 'gone' }

function keyOf(link: TextLink): string {
  return 'url' in link ? link.url : `${link.collection} ${link.id}`
}

/** Addresses of files and feeds, and those elsewhere, are not looked at. */
function isPage(path: string): boolean {
  return /^\/(?!api\/|admin\b)[^.]*$/.test(path) && /^\/((symptomen|oorzaken|auteurs)\/)?[^/]*$/.test(path)
}

function toMissing(doc: object): MissingTarget | null {
  const {
    title,
    name,
    deletedAt,
    _status: status,
  } = doc as { title?: string; name?: string; deletedAt?: string | null; _status?: string }
  const called = title ?? name ?? ''
  if (deletedAt) return { title: called, reason: 'trashed' }
  return status === 'draft' ? { title: called, reason: 'draft' } : null
}
