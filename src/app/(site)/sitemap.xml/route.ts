import { sitemapIndex } from '@/machine-readable/sitemap'
import { guardedRoute } from '../guarded-route'

// Next makes files of this name when it builds, and knows no other methods of them.
export const dynamic = 'force-dynamic'

/** The sitemap: a list of its files, because one may hold no more than 50.000 addresses. */
export const GET = guardedRoute('/sitemap.xml', async () => ({
  body: await sitemapIndex(),
  type: 'application/xml',
}))
