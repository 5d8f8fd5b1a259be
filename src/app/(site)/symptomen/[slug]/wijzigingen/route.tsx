import { ChangesView } from '@/articles/changes/changes-view'
import { getChanges } from '@/articles/changes/get-changes'
import { messages } from '@/language/messages'
import { changesPath } from '@/ui/paths'
import { pageBeside } from '../page-beside'

export const dynamic = 'force-static'

/** None at build time, when there is no database: each page is made for its first reader. */
export function generateStaticParams(): [] {
  return []
}

/** When an article was published, updated and reviewed, and which figures changed. */
export const GET = pageBeside(changesPath, async (article) => {
  const { title, description } = messages().articles.changes
  return {
    title: title(article.title),
    description: description(article.title),
    body: <ChangesView article={article} changes={await getChanges(article)} />,
  }
})
