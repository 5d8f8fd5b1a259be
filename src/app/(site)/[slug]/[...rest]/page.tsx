import { oldAddress } from '@/redirects/old-address'
import { NOT_FOUND } from '@/ui/absent'
import { guarded } from '../../guarded'

interface Props {
  params: Promise<{ slug: string; rest: string[] }>
}

export const dynamic = 'force-static'
export const metadata = NOT_FOUND

export function generateStaticParams(): [] {
  return []
}

/** Addresses without a page: an editor's redirect, or the site's own 404 page. */
export default guarded(async function UnknownPage({ params }: Props) {
  const { slug, rest } = await params
  return oldAddress(`/${[slug, ...rest].join('/')}`)
})
