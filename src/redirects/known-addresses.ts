import type { Payload } from 'payload'
import type { PublicCollection } from '@/platform/find-public'
import { follow } from '@/platform/follow-collection'
import { payloadClient } from '@/platform/payload-client'
import { authorPath, causePath, pagePath, symptomPath } from '@/ui/paths'

const PATHS = { symptoms: symptomPath, causes: causePath, authors: authorPath, pages: pagePath }

/** Paths by who stands there. Two documents can change places in one look, so each takes away only its own. */
class Paths {
  private readonly owners = new Map<string, string>()
  private readonly byOwner = new Map<string, string>()

  has(path: string): boolean {
    return this.owners.has(path)
  }

  ownerOf(path: string): string | undefined {
    return this.owners.get(path)
  }

  put(owner: string, path: string): void {
    this.remove(owner)
    this.byOwner.set(owner, path)
    this.owners.set(path, owner)
  }

  remove(owner: string): void {
    const path = this.byOwner.get(owner)
    if (path === undefined) return
    this.byOwner.delete(owner)
    if (this.owners.get(path) === owner) this.owners.delete(path)
  }
}

/**
 * Every address that a document or a redirect stands at, in memory: what leads nowhere is known without a query, and
 * without a page made for it. Of 30.000 documents that is some six megabytes.
 */
export class KnownAddresses {
  private readonly paths: Record<PublicCollection | 'redirects', Paths> = {
    symptoms: new Paths(),
    causes: new Paths(),
    authors: new Paths(),
    pages: new Paths(),
    redirects: new Paths(),
  }
  private readonly followed = [
    ...(Object.keys(PATHS) as PublicCollection[]).map((collection) => this.followDocuments(collection)),
    this.followRedirects(),
  ]
  private began = Number.NEGATIVE_INFINITY
  private looking: { began: number; done: Promise<void> } | undefined

  constructor(private readonly client: () => Promise<Payload> = payloadClient) {}

  isLive(path: string): boolean {
    return (Object.keys(PATHS) as PublicCollection[]).some((collection) => this.paths[collection].has(path))
  }

  /** The id of the article that stands there. */
  articleAt(path: string): string | undefined {
    return this.paths.symptoms.ownerOf(path)
  }

  /** Whether a redirect leads on from there; `path` as `normalAddress` gives it. */
  leadsOn(path: string): boolean {
    return this.paths.redirects.has(path)
  }

  /** Makes sure of a look at the database that began at `since` (`performance.now()`) or later; all who wait share one. */
  async lookedSince(since: number): Promise<void> {
    while (this.began < since) {
      this.looking ??= this.look()
      const { began, done } = this.looking
      await done
      if (began >= since) return
    }
  }

  private look() {
    const began = performance.now()
    const done = this.bringUpToDate(began).finally(() => {
      this.looking = undefined
    })
    return { began, done }
  }

  private async bringUpToDate(began: number): Promise<void> {
    const payload = await this.client()
    for (const bringUpToDate of this.followed) await bringUpToDate(payload)
    this.began = began
  }

  private followDocuments(collection: PublicCollection) {
    const hasDrafts = collection === 'symptoms' || collection === 'pages'
    const paths = this.paths[collection]
    return follow({
      collection,
      atOnce: 500,
      read: async (payload, ids) => {
        const { docs } = await payload.db.find<Document>({
          collection,
          where: { id: { in: ids } },
          select: { slug: true, deletedAt: true, ...(hasDrafts && { _status: true }) },
          limit: 0,
          pagination: false,
        })
        return docs.filter(
          ({ slug, deletedAt, _status }) => slug && !deletedAt && (!hasDrafts || _status === 'published'),
        )
      },
      put: ({ id, slug }) => paths.put(id, PATHS[collection](slug ?? '')),
      remove: (id) => paths.remove(id),
    })
  }

  private followRedirects() {
    const paths = this.paths.redirects
    return follow({
      collection: 'redirects',
      atOnce: 500,
      read: async (payload, ids) =>
        (
          await payload.db.find<{ id: string; from: string }>({
            collection: 'redirects',
            where: { id: { in: ids } },
            select: { from: true },
            limit: 0,
            pagination: false,
          })
        ).docs,
      put: ({ id, from }) => paths.put(id, from),
      remove: (id) => paths.remove(id),
    })
  }
}

interface Document {
  id: string
  slug?: string | null
  deletedAt?: string | null
  _status?: string
}
