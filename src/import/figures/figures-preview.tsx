import { showFigure } from '@/articles/causes-editor/read-figure'
import { removalKey } from './apply-comparison'
import type { FigureValues } from './columns'
import type { ArticleComparison, FiguresComparison } from './compare-figures'

/** So many articles stand open at once. */
const OPEN = 5

interface Props {
  comparison: FiguresComparison
  removed: ReadonlySet<string>
  onRemoved: (removed: ReadonlySet<string>) => void
}

/** What a file would change: what is unclear first, then each article with what is new, changed and gone. */
export function FiguresPreview({ comparison: { articles, unclear }, removed, onRemoved }: Props) {
  const count = (part: 'added' | 'changed' | 'gone') =>
    articles.reduce((sum, article) => sum + article[part].length, 0)
  const same = articles.reduce((sum, article) => sum + article.same, 0)
  return (
    <div className="figures-form__preview">
      <p role="status">
        {articles.length === 1 ? '1 artikel' : `${articles.length} artikelen`}: {count('added')} nieuw,{' '}
        {count('changed')} gewijzigd, {count('gone')} niet in het bestand, {unclear.length} onduidelijk,{' '}
        {same} gelijk.
      </p>
      {unclear.length > 0 && (
        <section>
          <h3>Onduidelijk ({unclear.length})</h3>
          <p>Deze regels worden niet overgenomen.</p>
          <ul>
            {unclear.map(({ line, text, message }) => (
              <li key={line}>
                Regel {line}: <q>{text}</q> – {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      {articles.map((article) => (
        <Article
          key={article.id}
          article={article}
          isOpen={articles.length <= OPEN}
          removed={removed}
          onRemoved={onRemoved}
        />
      ))}
    </div>
  )
}

const STATES: Record<ArticleComparison['state'], string> = {
  published: '',
  draft: ' – niet gepubliceerd',
  'other-figures': ' – er is een concept met andere aantallen; daarmee is vergeleken',
}

interface ArticleProps extends Omit<Props, 'comparison'> {
  article: ArticleComparison
  isOpen: boolean
}

function Article({ article, isOpen, removed, onRemoved }: ArticleProps) {
  const { id, title, added, changed, gone, same, state } = article
  const keys = gone.map(({ cause }) => removalKey(id, cause))
  const toggle = (some: string[], isIn: boolean) => {
    const next = new Set(removed)
    for (const key of some) isIn ? next.add(key) : next.delete(key)
    onRemoved(next)
  }
  return (
    <details open={isOpen}>
      <summary>
        {title}: {added.length} nieuw, {changed.length} gewijzigd, {gone.length} niet in het bestand, {same}{' '}
        gelijk{STATES[state]}
      </summary>
      {added.length > 0 && <h4>Nieuw</h4>}
      <ul>
        {added.map(({ line, name, cause, values }) => (
          <li key={line}>
            {name}: <ins>{inWords(values)}</ins> {!cause && <em>nieuwe oorzaak</em>}
          </li>
        ))}
      </ul>
      {changed.length > 0 && <h4>Gewijzigd</h4>}
      <ul>
        {changed.map(({ line, name, was, values }) => {
          const [before, after] = differing(was, values)
          return (
            <li key={line}>
              {name}: <del>{inWords(before)}</del> <ins>{inWords(after)}</ins>
            </li>
          )
        })}
      </ul>
      {gone.length > 0 && <h4>Niet in het bestand: vink aan wat weg mag</h4>}
      <ul>
        {gone.length > 1 && (
          <li>
            <label>
              <input
                type="checkbox"
                checked={keys.every((key) => removed.has(key))}
                onChange={({ target }) => toggle(keys, target.checked)}
              />{' '}
              Alle {gone.length}
            </label>
          </li>
        )}
        {gone.map(({ cause, name, casesPerYear }) => (
          <li key={cause}>
            <label>
              <input
                type="checkbox"
                checked={removed.has(removalKey(id, cause))}
                onChange={({ target }) => toggle([removalKey(id, cause)], target.checked)}
              />{' '}
              {name}: {showFigure(casesPerYear)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Only what is another one. */
function differing(was: FigureValues, values: FigureValues): [FigureValues, FigureValues] {
  const fields = (Object.keys(values) as (keyof FigureValues)[]).filter(
    (field) => values[field] !== was[field],
  )
  const only = (all: FigureValues) => Object.fromEntries(fields.map((field) => [field, all[field]]))
  return [only(was), only(values)]
}

const WORDS: Record<keyof FigureValues, (value: number | string) => string> = {
  casesPerYear: (value) => `${showFigure(Number(value))} per jaar`,
  casesFrom: (value) => `van ${showFigure(Number(value))}`,
  casesTo: (value) => `tot ${showFigure(Number(value))}`,
  year: (value) => `in ${value}`,
  sourceRecord: () => 'een bron uit de lijst',
  source: (value) => `bron: ${value}`,
  note: (value) => `opmerking: ${value}`,
}
const NOTHING: Record<keyof FigureValues, string> = {
  casesPerYear: '',
  casesFrom: 'geen marge',
  casesTo: '',
  year: 'geen jaar',
  sourceRecord: 'geen bron uit de lijst',
  source: 'geen bron in woorden',
  note: 'geen opmerking',
}

function inWords(values: FigureValues): string {
  return (Object.keys(values) as (keyof FigureValues)[])
    .map((field) => {
      const value = values[field]
      return value === null || value === undefined || value === '' ? NOTHING[field] : WORDS[field](value)
    })
    .filter(Boolean)
    .join(', ')
}
