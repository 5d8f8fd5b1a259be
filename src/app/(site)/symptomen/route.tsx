import { ArticleIndex } from '@/articles/article-index'
import { getArticles } from '@/articles/get-article'
import { messages } from '@/language/messages'
import { breadcrumbs } from '@/machine-readable/json-ld/breadcrumbs'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { symptomsPath } from '@/ui/paths'
import { readerPage } from '../reader-page'

export const GET = readerPage('/symptomen', async () => {
  const { allSymptoms: title, description } = messages().articles.index
  return {
    facts: { title, description, path: symptomsPath },
    body: (
      <>
        <h1>{title}</h1>
        <ArticleIndex articles={await getArticles()} />
        <JsonLd things={[breadcrumbs([{ name: title, path: symptomsPath }])]} />
      </>
    ),
  }
})
