import { sitemapIndex } from '@/machine-readable/sitemap'
import { guardedRoute } from '../guarded-route'

export const dynamic = 'force-static'

/** The sitemap: a list of its files, because one may hold no more than 50.000 addresses. */
export const GET = guardedRoute(async () => ({ body: await sitemapIndex(), type: 'application/xml' }))
