import { sitemapPart } from '@/machine-readable/sitemap'
import { guardedRoute } from '../../guarded-route'

export const dynamic = 'force-static'

export function generateStaticParams(): [] {
  return []
}

/** One file of the sitemap, such as `/sitemaps/symptomen-1.xml`. */
export const GET = guardedRoute(async ({ name }: { name: string }) => {
  const body = await sitemapPart(name)
  return body === null ? null : { body, type: 'application/xml' }
})
