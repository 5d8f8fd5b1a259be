import { ChangesView } from '@/articles/changes/changes-view'
import { getChanges } from '@/articles/changes/get-changes'
import { messages } from '@/language/messages'
import { changesPath } from '@/ui/paths'
import { pageBeside } from '../page-beside'

/** When an article was published, updated and reviewed, and which figures changed. */
export const GET = pageBeside('/symptomen/[slug]/wijzigingen', changesPath, async (article) => {
  const { title, description } = messages().articles.changes
  return {
    title: title(article.title),
    description: description(article.title),
    body: <ChangesView article={article} changes={await getChanges(article)} />,
  }
})
