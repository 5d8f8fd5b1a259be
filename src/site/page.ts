import type { Page } from '@/payload-types'
import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { PAGES } from '@/platform/tags'

/** A plain page, such as the one about privacy. */
export interface PlainPage {
  slug: string
  title: string
  /** What search engines show; the title and the beginning of the text where it is null. */
  searchTitle: string | null
  searchDescription: string | null
  body: Page['body']
}

/** The published plain page at an address, for pages; null where there is none. */
export const getPage = cached('page', findPage, () => [PAGES])

async function findPage(slug: string): Promise<PlainPage | null> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection: 'pages',
    where: { slug: { equals: slug }, _status: { equals: 'published' } },
    limit: 1,
    depth: 2,
    pagination: false,
    overrideAccess: false,
  })
  const page = docs[0]
  if (!page) return null
  const { title, body, meta } = page
  return { slug, title, body, searchTitle: meta?.title ?? null, searchDescription: meta?.description ?? null }
}
