import type { ReactNode } from 'react'
import { formatDay, isoDay } from '@/ui/dates'
import type { Article, Person } from './article'

/** Who stands behind the article and when: right below the text. */
export function ArticleFacts({ article, publisher }: { article: Article; publisher: string }) {
  const { figures, publishedAt, lastUpdated, reviewedAt, nextReview } = article
  return (
    <section className="facts" aria-labelledby="over-dit-artikel">
      <h2 id="over-dit-artikel">Over dit artikel</h2>
      <dl>
        <Fact name="Gepubliceerd door">{publisher}</Fact>
        <Day name="Publicatiedatum" iso={publishedAt} />
        <People name="Auteur" people={article.authors} />
        <People name="Beoordeeld door" people={article.reviewers} />
        <Day name="Laatst bijgewerkt" iso={lastUpdated} />
        <Day name="Beoordeeld op" iso={reviewedAt} />
        <Day name="Volgende beoordeling" iso={nextReview} />
        <Fact name="Herkomst van de aantallen">
          {[figures.origin, figures.year, figures.method].filter(Boolean).join(', ')}
        </Fact>
      </dl>
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
  const names = people.map(({ name, profession }) => (profession ? `${name}, ${profession}` : name))
  return <Fact name={name}>{names.join('; ')}</Fact>
}
