import { getArticles } from '@/articles/get-article'
import { llmsText } from '@/machine-readable/markdown/llms-text'
import { getSettings } from '@/site/settings'
import { guardedRoute } from '../guarded-route'

export const GET = guardedRoute('/llms.txt', async () => {
  const [articles, settings] = await Promise.all([getArticles(), getSettings()])
  return { body: llmsText(articles, settings), type: 'text/plain; charset=utf-8' }
})
