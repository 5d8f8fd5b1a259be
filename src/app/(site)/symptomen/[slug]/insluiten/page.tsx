import { EmbedView } from '@/articles/card/embed-view'
import { getArticle } from '@/articles/get-article'
import { messages } from '@/language/messages'
import { embedCode } from '@/machine-readable/oembed/embed-code'
import { getSettings } from '@/site/settings'
import { Moved, NotFound } from '@/ui/absent'
import { embedPath } from '@/ui/paths'
import { guarded } from '../../../guarded'
import { metadataBeside, type Props } from '../beside-article'
import { movedFile } from '../moved-file'

export const dynamic = 'force-static'

/** None at build time, when there is no database: each page is made for its first reader. */
export function generateStaticParams(): [] {
  return []
}

export const generateMetadata = metadataBeside(embedPath, (articleTitle) => {
  const { title, introduction } = messages().articles.embed
  return { title: title(articleTitle), description: introduction }
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
