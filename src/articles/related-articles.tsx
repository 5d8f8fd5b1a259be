import { messages } from '@/language/messages'
import { symptomPath } from '@/ui/paths'

/** Another published article, with how many causes stand in both where that is known. */
export interface RelatedArticle {
  slug: string
  title: string
  shared?: number
}

/** One list of links: what the article's editors chose, then what shares most causes with it. */
export function RelatedArticles({
  chosen,
  sharing,
}: {
  chosen: RelatedArticle[]
  sharing: RelatedArticle[]
}) {
  const articles = new Map([...chosen, ...sharing].map((article) => [article.slug, article]))
  if (articles.size === 0) return null
  const words = messages().articles
  return (
    <nav className="related" aria-labelledby="verwant">
      <h2 id="verwant">{words.related}</h2>
      <ul>
        {[...articles.values()].map(({ slug, title, shared }) => (
          <li key={slug}>
            <a href={symptomPath(slug)}>{title}</a>
            {shared && <span className="muted"> {words.sharedCauses(shared)}</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}
