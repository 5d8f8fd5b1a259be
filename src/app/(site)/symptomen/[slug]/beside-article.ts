import type { Metadata } from 'next'
import { getArticle } from '@/articles/get-article'
import { pageMetadata } from '@/machine-readable/page-metadata'
import { getSettings } from '@/site/settings'
import { NOT_FOUND } from '@/ui/absent'
import { sharePicturePath } from '@/ui/paths'
import { guardedMetadata } from '../../guarded'

/** Which article a page belongs to. */
export interface Props {
  params: Promise<{ slug: string }>
}

/** What a page that belongs to an article says of itself. Search engines list the article and not this. */
export function metadataBeside(
  pathOf: (slug: string) => string,
  wordsFor: (articleTitle: string) => { title: string; description: string },
) {
  return guardedMetadata(async ({ params }: Props): Promise<Metadata> => {
    const { slug } = await params
    const article = await getArticle(slug)
    if (!article) return NOT_FOUND
    return pageMetadata(await getSettings(), {
      ...wordsFor(article.title),
      path: pathOf(slug),
      picture: sharePicturePath(slug),
      unlisted: true,
    })
  })
}
