import type { Metadata } from 'next'
import { CauseIndex } from '@/articles/causes/cause-index'
import { getCauses } from '@/articles/causes/get-cause'
import { messages } from '@/language/messages'
import { breadcrumbs } from '@/machine-readable/json-ld/breadcrumbs'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { pageMetadata } from '@/machine-readable/page-metadata'
import { getSettings } from '@/site/settings'
import { causesPath } from '@/ui/paths'
import { guarded, guardedMetadata } from '../guarded'

export const dynamic = 'force-static'

export const generateMetadata = guardedMetadata(async (): Promise<Metadata> => {
  const { title, description } = messages().causes
  return pageMetadata(await getSettings(), { title, description, path: causesPath })
})

export default guarded(async function CausesPage() {
  return (
    <>
      <h1>{messages().causes.title}</h1>
      <CauseIndex causes={await getCauses()} />
      <JsonLd things={[breadcrumbs([{ name: messages().causes.title, path: causesPath }])]} />
    </>
  )
})
