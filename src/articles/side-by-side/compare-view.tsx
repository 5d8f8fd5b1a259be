import { messages } from '@/language/messages'
import { rangeWords } from '@/text/blocks/cause-list/range-words'
import { tierOf } from '@/text/blocks/cause-list/tier'
import { fullName } from '@/ui/full-name'
import { formatNumber } from '@/ui/numbers'
import { causePath, symptomPath } from '@/ui/paths'
import type { ComparedCause, ComparedGroup } from './compare-causes'
import type { Compared } from './find-compared'

/** The causes of the articles with the figures beside each other: those in common first, then those of each alone. */
export function CompareView({ articles, groups }: { articles: Compared[]; groups: ComparedGroup[] }) {
  const words = messages().compare
  const shared = groups.filter((group) => group.articles.length > 1)
  return (
    <>
      <p>{words.whatItIs}</p>
      <p>{words.whatItIsNot}</p>
      <h2>{words.articles}</h2>
      <ul className="compared">
        {articles.map((article) => (
          <ComparedArticle key={article.id} article={article} shared={shared} />
        ))}
      </ul>
      {shared.length === 0 && <p>{words.nothing(articles.map(({ title }) => title))}</p>}
      {groups.map((group) => (
        <Group key={group.articles.map(({ id }) => id).join()} group={group} compared={articles} />
      ))}
    </>
  )
}

function ComparedArticle({ article, shared }: { article: Compared; shared: ComparedGroup[] }) {
  const words = messages().compare
  const { causes, figures, slug, title } = article
  const count = shared
    .filter((group) => group.articles.includes(article))
    .reduce((sum, group) => sum + group.causes.length, 0)
  return (
    <li>
      <a href={symptomPath(slug)}>{title}</a>:{' '}
      {words.shared(formatNumber(count), formatNumber(causes.length))}.{' '}
      <span className="muted">
        {words.origin([figures.origin, figures.year, figures.method].filter(Boolean).join(', '))}
      </span>
    </li>
  )
}

/** What only one list holds is folded: it is no comparison, and can be long. */
function Group({ group, compared }: { group: ComparedGroup; compared: Compared[] }) {
  const words = messages().compare
  const titles = group.articles.map(({ title }) => title)
  const id = group.articles.map(({ slug }) => slug).join('_')
  const isShared = titles.length > 1
  const table = <GroupTable id={id} group={group} compared={compared} />
  return (
    <>
      <h2 id={id}>{isShared ? words.inLists(titles) : words.onlyIn(titles.join())}</h2>
      {isShared ? (
        table
      ) : (
        <details className="compare-alone">
          <summary>{words.unfold(formatNumber(group.causes.length))}</summary>
          {table}
        </details>
      )}
    </>
  )
}

function GroupTable({ id, group, compared }: { id: string; group: ComparedGroup; compared: Compared[] }) {
  const places = group.articles.map((article) => compared.indexOf(article))
  return (
    <table className="compare" aria-labelledby={id}>
      <thead>
        <tr>
          <th scope="col">{messages().compare.cause}</th>
          {group.articles.map((article) => (
            <th key={article.id} scope="col" className="number">
              {article.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.causes.map((cause) => (
          <CauseRow key={cause.cause.id} compared={cause} places={places} articles={compared} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  compared: ComparedCause
  /** Which of the articles have a column. */
  places: number[]
  articles: Compared[]
}

function CauseRow({ compared: { cause, listed }, places, articles }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={causePath(cause.slug)}>{fullName(cause)}</a>
      </th>
      {places.map((place) => {
        const { casesPerYear = 0, note, range, source, year } = listed[place] ?? {}
        return (
          // On a phone each row is a card, and the head of the column stands at its number.
          <td key={place} className="number" data-of={articles[place]?.title}>
            <span>
              <data value={casesPerYear}>{formatNumber(casesPerYear)}</data>
              <Remark text={tierInWords(casesPerYear)} />
              <Remark text={rangeWords({ range: range ?? null, year: year ?? null })} />
              <Remark text={note} />
              <Remark text={source} />
            </span>
          </td>
        )
      })}
    </tr>
  )
}

function Remark({ text }: { text: string | null | undefined }) {
  return text && <span className="compare__remark">{text}</span>
}

/** A tier's word always with its range. */
function tierInWords(casesPerYear: number): string {
  const { id } = tierOf(casesPerYear)
  return `${messages().causes.tierWord[id]}: ${messages().articles.tiers[id].range}`
}
