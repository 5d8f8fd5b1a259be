import { messages } from '@/language/messages'
import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { PAGE_LINKS } from '@/platform/tags'

export interface PageLink {
  id: string
  slug: string
  title: string
}

/** The published plain pages by title, for the links to them. */
export const getPageLinks = cached('page-links', findPageLinks, () => [PAGE_LINKS])

async function findPageLinks(): Promise<PageLink[]> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection: 'pages',
    where: { _status: { equals: 'published' } },
    select: { slug: true, title: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs
    .map(({ id, slug, title }) => ({ id, slug: slug ?? '', title }))
    .sort((a, b) => a.title.localeCompare(b.title, messages().locale))
}
