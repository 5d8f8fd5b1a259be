import { summaryOf } from '@/articles/summary'
import { breadcrumbs } from '@/machine-readable/json-ld/breadcrumbs'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { getPage } from '@/site/page'
import { PlainPageView } from '@/site/plain-page-view'
import { pagePath } from '@/ui/paths'
import { slugPage } from '../slug-page'

export const GET = slugPage('/[slug]', {
  find: getPage,
  pathOf: pagePath,
  head: ({ body, searchDescription, searchTitle, title }) => ({
    title: searchTitle || title,
    description: searchDescription || summaryOf({ introduction: null, body }),
  }),
  body: ({ body, slug, title }) => (
    <>
      <PlainPageView title={title} body={body} />
      <JsonLd things={[breadcrumbs([{ name: title, path: pagePath(slug) }])]} />
    </>
  ),
})
