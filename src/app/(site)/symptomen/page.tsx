import type { Metadata } from 'next'
import { ArticleIndex } from '@/articles/article-index'
import { getArticles } from '@/articles/get-article'
import { messages } from '@/language/messages'
import { breadcrumbs } from '@/machine-readable/json-ld/breadcrumbs'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { pageMetadata } from '@/machine-readable/page-metadata'
import { getSettings } from '@/site/settings'
import { symptomsPath } from '@/ui/paths'
import { guarded, guardedMetadata } from '../guarded'

export const dynamic = 'force-static'

export const generateMetadata = guardedMetadata(async (): Promise<Metadata> => {
  const { allSymptoms: title, description } = messages().articles.index
  return pageMetadata(await getSettings(), { title, description, path: symptomsPath })
})

export default guarded(async function SymptomsPage() {
  const { allSymptoms } = messages().articles.index
  return (
    <>
      <h1>{allSymptoms}</h1>
      <ArticleIndex articles={await getArticles()} />
      <JsonLd things={[breadcrumbs([{ name: allSymptoms, path: symptomsPath }])]} />
    </>
  )
})
