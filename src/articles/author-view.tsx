import { messages } from '@/language/messages'
import { symptomPath } from '@/ui/paths'
import type { AuthorPage } from './author'
import { Portrait } from './portrait'

/** The whole page of an author or reviewer. */
export function AuthorView({ author }: { author: AuthorPage }) {
  const words = messages().articles.author
  return (
    <article className="article">
      <div className="author-head">
        {author.photo && <Portrait photo={author.photo} />}
        <div>
          <h1>{author.name}</h1>
          {author.profession && <p className="lead">{author.profession}</p>}
        </div>
      </div>
      {author.bio && <p>{author.bio}</p>}
      <Articles title={words.articles} articles={author.written} />
      <Articles title={words.reviewed} articles={author.reviewed} />
    </article>
  )
}

function Articles({ title, articles }: { title: string; articles: AuthorPage['written'] }) {
  if (articles.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {articles.map(({ slug, title }) => (
          <li key={slug}>
            <a href={symptomPath(slug)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
