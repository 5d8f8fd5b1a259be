import { messages } from '@/language/messages'
import { formatDay, isoDay } from '@/ui/dates'
import { formatNumber, rangeInWords } from '@/ui/numbers'
import { symptomPath } from '@/ui/paths'
import type { Article } from '../article'
import type { Change, FigureChange, Range } from './change'
import type { Changes } from './find-changes'

/** So many figures stand open; the others unfold, unless they are a few. */
const OPEN = 10
const A_FEW = 2

interface Props {
  article: Pick<Article, 'slug' | 'title'>
  changes: Changes
}

/** When an article was published, updated and reviewed, newest first, and which figures changed. */
export function ChangesView({ article: { slug, title }, changes: { shown, total } }: Props) {
  const words = messages().articles.changes
  return (
    <article className="changes">
      <h1>{words.title(title)}</h1>
      <p>
        <a href={symptomPath(slug)}>{words.back(title)}</a>
      </p>
      {total > shown.length && <p>{words.newest(formatNumber(shown.length), formatNumber(total))}</p>}
      <ol className="changes__list">
        {shown.map((change) => (
          <ChangeItem key={`${change.kind} ${change.at}`} change={change} />
        ))}
      </ol>
    </article>
  )
}

function ChangeItem({ change }: { change: Change }) {
  const { kind, at, note, figures, moreFigures, onlyDate } = change
  const words = messages().articles.changes
  const saysNothing = !note && figures.length === 0 && moreFigures === 0 && !onlyDate
  return (
    <li>
      <h2>
        <time dateTime={isoDay(at)}>{formatDay(at)}</time>
        <span className="changes__kind">{words.kinds[kind]}</span>
      </h2>
      {note && <p className="changes__note">{note}</p>}
      {onlyDate && <p>{words.onlyDate}</p>}
      {kind === 'corrected' && saysNothing && <p>{words.noFigures}</p>}
      {figures.length > 0 && <Figures figures={figures} />}
      {moreFigures > 0 && <p>{words.moreFigures(formatNumber(moreFigures))}</p>}
    </li>
  )
}

/** Whole in the HTML: what is folded is found by the browser's own search, and printed. */
function Figures({ figures }: { figures: FigureChange[] }) {
  const words = messages().articles.changes
  const isFolded = figures.length > OPEN + A_FEW
  const folded = isFolded ? figures.slice(OPEN) : []
  return (
    <>
      <FigureTable caption={words.figures} figures={isFolded ? figures.slice(0, OPEN) : figures} />
      {isFolded && (
        <details>
          <summary>{words.others(formatNumber(folded.length))}</summary>
          <FigureTable figures={folded} />
        </details>
      )}
    </>
  )
}

function FigureTable({ caption, figures }: { caption?: string; figures: FigureChange[] }) {
  const words = messages().articles.changes
  return (
    <table>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{words.cause}</th>
          <th scope="col" className="number">
            {words.from}
          </th>
          <th scope="col" className="number">
            {words.to}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ name, from, to, ranges }) => (
          <tr key={`${name} ${from} ${to}`}>
            <th scope="row">{name}</th>
            <Figure value={from} range={ranges?.before} />
            <Figure value={to} range={ranges?.after} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Figure({ value, range }: { value: number | null; range: Range | null | undefined }) {
  return (
    <td className="number">
      {value === null ? (
        <span className="changes__none">{messages().articles.changes.none}</span>
      ) : (
        <data value={value}>{formatNumber(value)}</data>
      )}
      {range && ` (${rangeInWords(range)})`}
    </td>
  )
}
