import type { Metadata } from 'next'
import { ArticleIndex } from '@/articles/article-index'
import { getArticles } from '@/articles/get-article'
import { breadcrumbs } from '@/machines/json-ld/breadcrumbs'
import { JsonLd } from '@/machines/json-ld/json-ld'
import { pageMetadata } from '@/machines/page-metadata'
import { getSettings } from '@/site/settings'
import { symptomsPath } from '@/ui/paths'
import { guarded, guardedMetadata } from '../guarded'

export const dynamic = 'force-static'

const TITLE = 'Symptomen van A tot Z'

export const generateMetadata = guardedMetadata(async (): Promise<Metadata> => {
  const description = 'Alle symptomen met hun oorzaken, van A tot Z.'
  return pageMetadata(await getSettings(), { title: TITLE, description, path: symptomsPath })
})

export default guarded(async function SymptomsPage() {
  return (
    <>
      <h1>{TITLE}</h1>
      <ArticleIndex articles={await getArticles()} />
      <JsonLd things={[breadcrumbs([{ name: TITLE, path: symptomsPath }])]} />
    </>
  )
})
