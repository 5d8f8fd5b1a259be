import type { Metadata } from 'next'
import { CauseView } from '@/articles/causes/cause-view'
import { getCause } from '@/articles/causes/get-cause'
import { messages } from '@/language/messages'
import { causeThings } from '@/machine-readable/json-ld/cause'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { pageMetadata } from '@/machine-readable/page-metadata'
import { oldAddress } from '@/redirects/old-address'
import { getSettings } from '@/site/settings'
import { NOT_FOUND } from '@/ui/absent'
import { fullName } from '@/ui/full-name'
import { causePath } from '@/ui/paths'
import { guarded, guardedMetadata } from '../../guarded'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamic = 'force-static'

/** None at build time, when there is no database: each page is made for its first reader. */
export function generateStaticParams(): [] {
  return []
}

export const generateMetadata = guardedMetadata(async ({ params }: Props): Promise<Metadata> => {
  const cause = await getCause((await params).slug)
  if (!cause) return NOT_FOUND
  return pageMetadata(await getSettings(), {
    title: fullName(cause),
    description: messages().causes.summary(cause.name),
    path: causePath(cause.slug),
  })
})

export default guarded(async function CausePage({ params }: Props) {
  const { slug } = await params
  const cause = await getCause(slug)
  if (cause) {
    const settings = await getSettings()
    return (
      <>
        <CauseView cause={cause} care={settings.care} />
        <JsonLd things={causeThings(cause, settings)} />
      </>
    )
  }
  return oldAddress(causePath(slug))
})
