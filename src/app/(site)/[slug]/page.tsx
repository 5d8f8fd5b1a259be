import type { Metadata } from 'next'
import { summaryOf } from '@/articles/summary'
import { breadcrumbs } from '@/machine-readable/json-ld/breadcrumbs'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { pageMetadata } from '@/machine-readable/page-metadata'
import { oldAddress } from '@/redirects/old-address'
import { getPage } from '@/site/page'
import { PlainPageView } from '@/site/plain-page-view'
import { getSettings } from '@/site/settings'
import { NOT_FOUND } from '@/ui/absent'
import { pagePath } from '@/ui/paths'
import { guarded, guardedMetadata } from '../guarded'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamic = 'force-static'

export function generateStaticParams(): [] {
  return []
}

export const generateMetadata = guardedMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { slug } = await params
  const page = await getPage(slug)
  if (!page) return NOT_FOUND
  return pageMetadata(await getSettings(), {
    title: page.searchTitle || page.title,
    description: page.searchDescription || summaryOf({ introduction: null, body: page.body }),
    path: pagePath(slug),
  })
})

export default guarded(async function PlainPage({ params }: Props) {
  const { slug } = await params
  const page = await getPage(slug)
  if (!page) return oldAddress(pagePath(slug))
  return (
    <>
      <PlainPageView title={page.title} body={page.body} />
      <JsonLd things={[breadcrumbs([{ name: page.title, path: pagePath(slug) }])]} />
    </>
  )
})
