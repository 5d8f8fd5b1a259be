import { Fragment, type ReactNode } from 'react'
import { messages } from '@/language/messages'
import { formatDay, isoDay } from '@/ui/dates'
import { authorPath, changesPath, embedPath } from '@/ui/paths'
import type { Article, Person } from './article'
import { codesInWords } from './codes/code-systems'

/** Who stands behind the article and when: right below the text. */
export function ArticleFacts({ article, publisher }: { article: Article; publisher: string }) {
  const { figures, publishedAt, lastUpdated, reviewedAt, nextReview } = article
  const words = messages().articles.facts
  return (
    <section className="facts" aria-labelledby="over-dit-artikel">
      <h2 id="over-dit-artikel">{words.title}</h2>
      <dl>
        <Fact name={words.publishedBy}>{publisher}</Fact>
        <Day name={words.publishedAt} iso={publishedAt} />
        <People name={words.author} people={article.authors} />
        <People name={words.reviewer} people={article.reviewers} />
        <Day name={words.lastUpdated} iso={lastUpdated} />
        <Day name={words.reviewedAt} iso={reviewedAt} />
        <Day name={words.nextReview} iso={nextReview} />
        <Fact name={words.figures}>
          {[figures.origin, figures.year, figures.method].filter(Boolean).join(', ')}
        </Fact>
        {article.codes.length > 0 && <Fact name={words.codes}>{codesInWords(article.codes)}</Fact>}
      </dl>
      {publishedAt && (
        <p className="facts__links">
          <a href={changesPath(article.slug)}>{messages().articles.changes.linkInFacts}</a>
          {' · '}
          <a href={embedPath(article.slug)}>{messages().articles.embed.link}</a>
        </p>
      )}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{`${name}:`}</dt> <dd>{children}</dd>
    </div>
  )
}

function Day({ name, iso }: { name: string; iso: string | null }) {
  if (!iso) return null
  return (
    <Fact name={name}>
      <time dateTime={isoDay(iso)}>{formatDay(iso)}</time>
    </Fact>
  )
}

function People({ name, people }: { name: string; people: Person[] }) {
  if (people.length === 0) return null
  return (
    <Fact name={name}>
      {people.map((person, index) => (
        <Fragment key={person.slug}>
          {index > 0 && '; '}
          <a href={authorPath(person.slug)}>{person.name}</a>
          {person.profession && `, ${person.profession}`}
        </Fragment>
      ))}
    </Fact>
  )
}
