import { fullName } from '@/ui/full-name'
import { causeKind } from '../causes/cause-kind'
import type { CauseKind } from './cause-kinds'
import { type CauseLabels, nameOf } from './cause-row'
import type { Comparison } from './compare-pasted'
import { KindSelect } from './kind-select'
import { showFigure } from './read-figure'
import './paste-preview.css'

interface Props {
  comparison: Comparison
  labels: CauseLabels
  /** The kind of a cause to be made, by line, where the editor chose it. */
  kinds: ReadonlyMap<number, CauseKind>
  onKind: (line: number, kind: CauseKind) => void
  /** The ids of rows that are to go. */
  removed: ReadonlySet<string>
  onRemoved: (removed: ReadonlySet<string>) => void
}

/** What a pasted list would change: new, changed, gone and unclear. */
export function PastePreview({ comparison, labels, kinds, onKind, removed, onRemoved }: Props) {
  const { added, changed, same, gone, unclear } = comparison
  return (
    <div className="paste-preview">
      <Part title="Onduidelijk" hint="Deze regels worden niet overgenomen." count={unclear.length}>
        {unclear.map(({ line, text, message }) => (
          <li key={line}>
            Regel {line}: <q>{text}</q> – {message}
          </li>
        ))}
      </Part>
      <Part title="Nieuw" count={added.length}>
        {added.map(({ pasted, cause }) => (
          <li key={pasted.line}>
            {fullName(pasted)} – {showFigure(pasted.casesPerYear)}{' '}
            {!cause && (
              <>
                <em>nieuwe oorzaak</em>{' '}
                <KindSelect
                  label={`Soort van ${pasted.name}`}
                  value={kinds.get(pasted.line) ?? causeKind(pasted.name, pasted.term)}
                  onChange={(kind) => onKind(pasted.line, kind)}
                />
              </>
            )}
          </li>
        ))}
      </Part>
      <Part title="Gewijzigd" count={changed.length}>
        {changed.map(({ row, pasted }) => (
          <li key={row.id}>
            {nameOf(labels, row.cause)} – <del>{showFigure(row.casesPerYear)}</del>{' '}
            <ins>{showFigure(pasted.casesPerYear)}</ins>
          </li>
        ))}
      </Part>
      <Part title="Staat niet in de geplakte lijst" hint="Vink aan wat weg mag." count={gone.length}>
        {gone.length > 1 && (
          <li>
            <label>
              <input
                type="checkbox"
                checked={gone.every(({ id }) => removed.has(id))}
                onChange={({ target }) => onRemoved(new Set(target.checked ? gone.map(({ id }) => id) : []))}
              />{' '}
              Alle {gone.length}
            </label>
          </li>
        )}
        {gone.map(({ id, cause, casesPerYear }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={removed.has(id)}
                onChange={({ target }) => onRemoved(toggled(removed, id, target.checked))}
              />{' '}
              {nameOf(labels, cause)} – {showFigure(casesPerYear)}
            </label>
          </li>
        ))}
      </Part>
      <p>{same.length} oorzaken blijven gelijk.</p>
    </div>
  )
}

interface PartProps {
  title: string
  hint?: string
  count: number
  children: React.ReactNode
}

function Part({ title, hint, count, children }: PartProps) {
  if (count === 0) return null
  return (
    <section>
      <h3>
        {title} ({count})
      </h3>
      {hint && <p>{hint}</p>}
      <ul>{children}</ul>
    </section>
  )
}

function toggled(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(ids)
  if (isIn) next.add(id)
  else next.delete(id)
  return next
}
