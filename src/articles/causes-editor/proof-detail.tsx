import { useRef, useState } from 'react'
import { rangeProblem } from '../figures/range-problem'
import type { SourceLabel } from '../sources/picker/api'
import { sourceName } from '../sources/source-name'
import type { CauseRow } from './cause-row'
import { NumberDetail } from './number-detail'
import { showFigure } from './read-figure'
import { SourcePicker } from './source-picker'

interface Props {
  row: CauseRow
  name: string
  source: SourceLabel | undefined
  readOnly: boolean
  onSet: (change: Partial<CauseRow>) => void
  onPick: (source: SourceLabel | undefined) => void
}

/** How sure a figure is, of when, and on what it rests: in a few words, and as fields when they are opened. */
export function ProofDetail({ row, name, source, readOnly, onSet, onPick }: Props) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const words = inWords(row, source)
  const problem = rangeProblem(row)
  if (readOnly) return words ? <span>{words}</span> : null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any of its fields
    <div
      className="causes-editor__proof"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        type="button"
        ref={button}
        data-column="proof"
        aria-expanded={isOpen}
        aria-label={`Marge, jaar en bron bij ${name}${words && `: ${words}`}`}
        onClick={() => setOpen(!isOpen)}
      >
        {words || 'Marge, jaar en bron …'}
      </button>
      {problem && <span className="causes-editor__error">Hier {problem}</span>}
      {isOpen && (
        <div className="causes-editor__proof-fields">
          <NumberDetail
            column="casesFrom"
            caption="Van"
            name={name}
            isFocused
            value={row.casesFrom}
            onSet={(casesFrom) => onSet({ casesFrom })}
          />
          <NumberDetail
            column="casesTo"
            caption="Tot"
            name={name}
            value={row.casesTo}
            onSet={(casesTo) => onSet({ casesTo })}
          />
          <NumberDetail
            column="year"
            caption="Jaar"
            name={name}
            isYear
            value={row.year}
            onSet={(year) => onSet({ year })}
          />
          <div className="causes-editor__source">
            <span aria-hidden="true">Bron uit de lijst</span>
            <SourcePicker label={`Bron uit de lijst bij ${name}`} source={source} onPick={onPick} />
          </div>
        </div>
      )}
    </div>
  )
}

function inWords(
  { casesFrom, casesTo, year, sourceRecord }: CauseRow,
  source: SourceLabel | undefined,
): string {
  const isRange = casesFrom !== null || casesTo !== null
  return [
    isRange && `${showFigure(casesFrom) || '?'}–${showFigure(casesTo) || '?'}`,
    year,
    sourceRecord && (source ? sourceName(source) : '…'),
  ]
    .filter(Boolean)
    .join(' · ')
}
