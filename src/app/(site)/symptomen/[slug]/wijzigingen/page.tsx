import type { Metadata } from 'next'
import { ChangesView } from '@/articles/changes/changes-view'
import { getChanges } from '@/articles/changes/get-changes'
import { getArticle } from '@/articles/get-article'
import { messages } from '@/language/messages'
import { pageMetadata } from '@/machine-readable/page-metadata'
import { getSettings } from '@/site/settings'
import { Moved, NOT_FOUND, NotFound } from '@/ui/absent'
import { changesPath, sharePicturePath } from '@/ui/paths'
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
  const { title, description } = messages().articles.changes
  return pageMetadata(await getSettings(), {
    title: title(article.title),
    description: description(article.title),
    path: changesPath(slug),
    picture: sharePicturePath(slug),
    unlisted: true,
  })
})

/** When an article was published, updated and reviewed, and which figures changed. */
export default guarded(async function ChangesPage({ params }: Props) {
  const { slug } = await params
  const article = await getArticle(slug)
  if (article) return <ChangesView article={article} changes={await getChanges(article)} />
  const moved = await movedFile(slug, changesPath)
  return moved ? <Moved to={moved.movedTo} /> : <NotFound />
})
