import { getArticle } from '@/articles/get-article'
import { toCsv } from '@/export/csv'
import { COLUMNS, figuresRows } from '@/machine-readable/figures'
import { figuresPath } from '@/ui/paths'
import { guardedRoute } from '../../../guarded-route'
import { movedFile } from '../moved-file'

/** The figures of an article for a spreadsheet; the JSON, named in the header, explains them. */
export const GET = guardedRoute('/symptomen/[slug]/oorzaken.csv', async ({ slug }: { slug: string }) => {
  const article = await getArticle(slug)
  if (!article) return movedFile(slug, (to) => figuresPath(to, 'csv'))
  return {
    body: toCsv(COLUMNS, figuresRows(article)),
    type: 'text/csv; charset=utf-8; header=present',
    headers: {
      'Content-Disposition': `attachment; filename="${slug}-oorzaken.csv"`,
      Link: `<${figuresPath(slug, 'json')}>; rel="describedby"; type="application/json"`,
    },
  }
})
