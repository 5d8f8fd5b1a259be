import { articleFeed } from '@/machine-readable/feed'
import { getSettings } from '@/site/settings'
import { guardedRoute } from '../guarded-route'

/** The articles that were updated last, for feed readers. */
export const GET = guardedRoute('/feed.xml', async () => ({
  body: await articleFeed(await getSettings()),
  type: 'application/atom+xml; charset=utf-8',
}))
