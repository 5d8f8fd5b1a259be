import { getArticle } from '@/articles/get-article'
import { figuresJson } from '@/machine-readable/figures'
import { getSettings } from '@/site/settings'
import { figuresPath } from '@/ui/paths'
import { guardedRoute } from '../../../guarded-route'
import { movedFile } from '../moved-file'

/** The figures of an article for programs, with licence, source and the meaning of each column. */
export const GET = guardedRoute('/symptomen/[slug]/oorzaken.json', async ({ slug }: { slug: string }) => {
  const article = await getArticle(slug)
  if (!article) return movedFile(slug, (to) => figuresPath(to, 'json'))
  return { body: figuresJson(article, await getSettings()), type: 'application/json; charset=utf-8' }
})
