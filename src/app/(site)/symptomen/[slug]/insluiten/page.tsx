import type { Metadata } from 'next'
import { EmbedView } from '@/articles/card/embed-view'
import { getArticle } from '@/articles/get-article'
import { messages } from '@/language/messages'
import { embedCode } from '@/machine-readable/oembed/embed-code'
import { pageMetadata } from '@/machine-readable/page-metadata'
import { getSettings } from '@/site/settings'
import { Moved, NOT_FOUND, NotFound } from '@/ui/absent'
import { embedPath, sharePicturePath } from '@/ui/paths'
import { guarded, guardedMetadata } from '../../../guarded'
import { movedFile } from '../moved-file'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamic = 'force-static'

/** None at build time, when there is no database: each page is made for its first reader. */
export function generateStaticParams(): [] {
  return []
}

export const generateMetadata = guardedMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { slug } = await params
  const article = await getArticle(slug)
  if (!article) return NOT_FOUND
  const { title, introduction } = messages().articles.embed
  return pageMetadata(await getSettings(), {
    title: title(article.title),
    description: introduction,
    path: embedPath(slug),
    picture: sharePicturePath(slug),
    unlisted: true,
  })
})

/** How the causes of an article come onto another site. */
export default guarded(async function EmbedPage({ params }: Props) {
  const { slug } = await params
  const [article, settings] = await Promise.all([getArticle(slug), getSettings()])
  if (article) {
    return <EmbedView article={article} code={embedCode(article)} licence={settings.dataLicence.name} />
  }
  const moved = await movedFile(slug, embedPath)
  return moved ? <Moved to={moved.movedTo} /> : <NotFound />
})
