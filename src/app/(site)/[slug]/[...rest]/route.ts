import { oldAddress } from '@/redirects/old-address'
import { readerPage } from '../../reader-page'

/** Addresses without a page: an editor's redirect, or the site's own 404 page. */
export const GET = readerPage('/[slug]/[...rest]', ({ slug, rest }: { slug: string; rest: string[] }) =>
  oldAddress(`/${[slug, ...rest].map(encodeURIComponent).join('/')}`),
)
