import { messages } from '@/language/messages'
import { symptomPath } from '@/ui/paths'
import type { RelatedArticle } from './related'

/** Links to the articles that share most causes with this one. */
export function RelatedArticles({ articles }: { articles: RelatedArticle[] }) {
  if (articles.length === 0) return null
  const words = messages().articles
  return (
    <nav className="related" aria-labelledby="verwant">
      <h2 id="verwant">{words.related}</h2>
      <ul>
        {articles.map(({ slug, title, shared }) => (
          <li key={slug}>
            <a href={symptomPath(slug)}>{title}</a>{' '}
            <span className="muted">{words.sharedCauses(shared)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
