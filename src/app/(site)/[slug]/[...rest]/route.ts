import { oldAddress } from '@/redirects/old-address'
import { readerPage } from '../../reader-page'

export const dynamic = 'force-static'

/** None at build time, when there is no database: each page is made for its first reader. */
export function generateStaticParams(): [] {
  return []
}

/** Addresses without a page: an editor's redirect, or the site's own 404 page. */
export const GET = readerPage(({ slug, rest }: { slug: string; rest: string[] }) =>
  oldAddress(`/${[slug, ...rest].map(encodeURIComponent).join('/')}`),
)
