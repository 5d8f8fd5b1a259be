import { messages } from '@/language/messages'
import { symptomPath } from '@/ui/paths'
import { type ArticleEntry, groupByLetter } from './list'

/** Articles from A to Z under their letters. */
export function ArticleIndex({ articles }: { articles: ArticleEntry[] }) {
  if (articles.length === 0) return <p>{messages().articles.index.none}</p>
  return (
    <dl className="letters">
      {groupByLetter(articles).map(({ letter, articles: group }) => (
        <div key={letter} className="letters__group">
          <dt>{letter}</dt>
          {group.map(({ slug, title }) => (
            <dd key={slug}>
              <a href={symptomPath(slug)}>{title}</a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
