import { sitemapPart } from '@/machine-readable/sitemap'
import { guardedRoute } from '../../guarded-route'

/** One file of the sitemap, such as `/sitemaps/symptomen-1.xml`. */
export const GET = guardedRoute('/sitemaps/[name]', async ({ name }: { name: string }) => {
  const body = await sitemapPart(name)
  return body === null ? null : { body, type: 'application/xml' }
})
