import type { ReactNode } from 'react'
import type { Article } from '@/articles/article'
import { getArticle } from '@/articles/get-article'
import type { Settings } from '@/site/settings'
import { sharePicturePath } from '@/ui/paths'
import type { Route } from '../../../../../server/addresses.mjs'
import { readerPage } from '../../reader-page'
import { movedFile } from './moved-file'

/** A page that belongs to an article. Search engines list the article and not this. */
export function pageBeside(
  route: Route,
  pathOf: (slug: string) => string,
  show: (
    article: Article,
    site: Settings,
  ) => Promise<{ title: string; description: string; body: ReactNode }>,
) {
  return readerPage(route, async ({ slug }: { slug: string }, site) => {
    const article = await getArticle(slug)
    if (!article) return movedFile(slug, pathOf)
    const { body, ...words } = await show(article, site)
    return {
      facts: { ...words, path: pathOf(slug), picture: sharePicturePath(slug), unlisted: true },
      body,
    }
  })
}
