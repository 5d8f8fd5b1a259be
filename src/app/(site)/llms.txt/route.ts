import { getArticles } from '@/articles/get-article'
import { llmsText } from '@/machine-readable/markdown/llms-text'
import { getSettings } from '@/site/settings'
import { guardedRoute } from '../guarded-route'

export const dynamic = 'force-static'

export const GET = guardedRoute(async () => {
  const [articles, settings] = await Promise.all([getArticles(), getSettings()])
  return { body: llmsText(articles, settings), type: 'text/plain; charset=utf-8' }
})
