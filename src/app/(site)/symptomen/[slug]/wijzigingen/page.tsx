import { ChangesView } from '@/articles/changes/changes-view'
import { getChanges } from '@/articles/changes/get-changes'
import { getArticle } from '@/articles/get-article'
import { messages } from '@/language/messages'
import { Moved, NotFound } from '@/ui/absent'
import { changesPath } from '@/ui/paths'
import { guarded } from '../../../guarded'
import { metadataBeside, type Props } from '../beside-article'
import { movedFile } from '../moved-file'

export const dynamic = 'force-static'

/** None at build time, when there is no database: each page is made for its first reader. */
export function generateStaticParams(): [] {
  return []
}

export const generateMetadata = metadataBeside(changesPath, (articleTitle) => {
  const { title, description } = messages().articles.changes
  return { title: title(articleTitle), description: description(articleTitle) }
})

/** When an article was published, updated and reviewed, and which figures changed. */
export default guarded(async function ChangesPage({ params }: Props) {
  const { slug } = await params
  const article = await getArticle(slug)
  if (article) return <ChangesView article={article} changes={await getChanges(article)} />
  const moved = await movedFile(slug, changesPath)
  return moved ? <Moved to={moved.movedTo} /> : <NotFound />
})
