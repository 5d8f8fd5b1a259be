import { messages } from '@/language/messages'
import { tierOf } from '@/text/blocks/cause-list/tier'
import { fullName } from '@/ui/full-name'
import { formatNumber } from '@/ui/numbers'
import { causePath, symptomPath } from '@/ui/paths'
import type { Article } from '../article'
import type { SharedCause, SharedGroup } from './shared-causes'

/** The causes that the articles have in common, with the figures beside each other. */
export function CompareView({ articles, groups }: { articles: Article[]; groups: SharedGroup[] }) {
  const words = messages().compare
  return (
    <>
      <p>{words.whatItIs}</p>
      <p>{words.whatItIsNot}</p>
      {groups.length === 0 && <p>{words.nothing(articles.map(({ title }) => title))}</p>}
      {groups.map((group) => (
        <GroupTable key={group.articles.map(({ id }) => id).join()} group={group} compared={articles} />
      ))}
      <h2>{words.articles}</h2>
      <ul>
        {articles.map(({ id, slug, title, figures }) => (
          <li key={id}>
            <a href={symptomPath(slug)}>{title}</a>{' '}
            <span className="muted">
              {words.origin([figures.origin, figures.year, figures.method].filter(Boolean).join(', '))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function GroupTable({ group, compared }: { group: SharedGroup; compared: Article[] }) {
  const words = messages().compare
  const id = group.articles.map(({ slug }) => slug).join('_')
  const places = group.articles.map((article) => compared.indexOf(article))
  return (
    <>
      <h2 id={id}>{words.inLists(group.articles.map(({ title }) => title))}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to move what is wider than the window */}
      <section className="compare" aria-labelledby={id} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.cause}</th>
              {group.articles.map((article) => (
                <th key={article.id} scope="col">
                  {article.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.causes.map((cause) => (
              <CauseRow key={cause.cause.id} shared={cause} places={places} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function CauseRow({ shared: { cause, listed }, places }: { shared: SharedCause; places: number[] }) {
  return (
    <tr>
      <th scope="row">
        <a href={causePath(cause.slug)}>{fullName(cause)}</a>
      </th>
      {places.map((place) => {
        const { casesPerYear = 0, note, source } = listed[place] ?? {}
        return (
          <td key={place}>
            <data value={casesPerYear}>{formatNumber(casesPerYear)}</data>
            <span className="compare__tier">{messages().articles.tiers[tierOf(casesPerYear).id].range}</span>
            {note && <span className="compare__tier">{note}</span>}
            {source && <span className="compare__tier">{source}</span>}
          </td>
        )
      })}
    </tr>
  )
}
