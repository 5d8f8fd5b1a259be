import { NOT_FOUND, NotFound } from '@/ui/absent'

export const dynamic = 'force-static'
export const metadata = NOT_FOUND

export function generateStaticParams(): [] {
  return []
}

/** Addresses that lead nowhere: the site's own 404 page, in its own frame. */
export default function UnknownPage() {
  return <NotFound />
}
