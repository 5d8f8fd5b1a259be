import { getArticle } from '@/articles/get-article'
import { articleMarkdown } from '@/machine-readable/markdown/article-markdown'
import { getSettings } from '@/site/settings'
import { articleMarkdownPath } from '@/ui/paths'
import { guardedRoute } from '../../../guarded-route'
import { movedFile } from '../moved-file'

/** The article as Markdown, for programs that read text. */
export const GET = guardedRoute('/symptomen/[slug]/artikel.md', async ({ slug }: { slug: string }) => {
  const article = await getArticle(slug)
  if (!article) return movedFile(slug, articleMarkdownPath)
  return { body: articleMarkdown(article, await getSettings()), type: 'text/markdown; charset=utf-8' }
})
