import { type Dispatch, type SetStateAction, useEffect, useMemo, useRef, useState } from 'react'
import { focusOnClick } from '@/admin/presses/focus-on-click'
import { nl } from '@/language/nl'
import { useFigureRemarks } from '@/teamwork/place/open-figures'
import { TIERS, tierOf } from '@/text/blocks/cause-list/tier'
import { fetchSources, MOST_SOURCES, type SourceLabel } from '../sources/picker/api'
import type { CauseLabel, CauseLabels, CauseRow } from './cause-row'
import { CauseTableRow, type RowActions } from './cause-table-row'
import { findFigure } from './find-figure'
import { moveFocus } from './move-focus'
import { plain } from './name-key'
import type { UnclearFigures } from './read-figure'
import { inOrder, sortRows } from './sort-rows'
import { TIER_NAMES } from './tier-name'
import type { CauseRowsInForm } from './use-cause-rows'
import { useLabels } from './use-labels'

interface Props {
  rows: readonly CauseRow[]
  labels: CauseLabels
  warnings: ReadonlyMap<string, string>
  unclear: UnclearFigures
  setUnclear: Dispatch<SetStateAction<UnclearFigures>>
  readOnly: boolean
  change: CauseRowsInForm['change']
  addLabels: (more: CauseLabel[]) => void
  /** The row that came last: it is shown whatever is searched for, and Enter leads from it to the next one. */
  latest: string | undefined
  onNext: () => void
  /** Sorts anew when it changes. */
  resort: number
}

const NONE: ReadonlySet<string> = new Set()

const SOURCES = { of: 'sourceRecord', ask: fetchSources, atOnce: MOST_SOURCES } as const

/** The rows, most cases first; they stay where they are while somebody works in them. */
export function CausesTable(props: Props) {
  const { rows, labels, warnings, unclear, readOnly, latest, resort } = props
  const [text, setText] = useState('')
  const [tier, setTier] = useState('')
  const table = useRef<HTMLTableElement>(null)
  const [order, setOrder] = useState<string[]>([])
  // Those that were shown when somebody began to work in the table: what is typed may be no longer what is searched for.
  const [worked, setWorked] = useState(NONE)
  const sort = () => setOrder(sortRows(rows, labels).map(({ id }) => id))
  const [sources, addSources] = useLabels(rows, SOURCES)
  const remarks = useFigureRemarks()
  const actions = useRowActions(props, addSources)
  // biome-ignore lint/correctness/useExhaustiveDependencies: sorted when labels come or a list was pasted, not at each key
  useEffect(() => {
    if (!table.current?.contains(document.activeElement)) sort()
  }, [labels, resort, rows.length])

  const shown = useMemo(() => {
    const wanted = plain(text)
    return inOrder(rows, order).filter(
      (row) => row.id === latest || worked.has(row.id) || matches(row, labels.get(row.cause), wanted, tier),
    )
  }, [rows, order, labels, text, tier, latest, worked])
  return (
    <>
      <div className="causes-editor__filter">
        <label>
          Zoeken in de lijst
          <input
            type="search"
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </label>
        <label>
          Groep
          <select value={tier} onChange={({ target }) => setTier(target.value)}>
            <option value="">Alle</option>
            {TIERS.map(({ id }) => (
              <option key={id} value={id}>
                {TIER_NAMES[id]}: {nl.articles.tiers[id].range}
              </option>
            ))}
          </select>
        </label>
        <output>
          {shown.length === rows.length
            ? `${rows.length} oorzaken`
            : `${shown.length} van ${rows.length} oorzaken`}
          {warnings.size > 0 && `, ${warnings.size} om naar te kijken`}
        </output>
      </div>
      <table
        ref={table}
        aria-label="Oorzaken"
        {...focusOnClick}
        onFocus={() => worked.size === 0 && setWorked(new Set(shown.map(({ id }) => id)))}
        onKeyDown={(event) => {
          const { target } = event
          const field = target instanceof HTMLInputElement && target.role !== 'combobox' && target
          const isEnter = field && event.key === 'Enter'
          if (isEnter && !event.shiftKey && latest && field.closest(`[data-row="${latest}"]`)) {
            const figure = findFigure(event.currentTarget, latest)
            if (figure?.value.trim()) props.onNext()
            else figure?.focus()
          } else if (!moveFocus(event) && !isEnter) return
          // Enter would otherwise send the form around.
          event.preventDefault()
        }}
        onBlur={(event) => {
          const { currentTarget, relatedTarget } = event
          // Whoever looks a number up in another window comes back to this cell.
          if ([relatedTarget, document.activeElement].some((field) => currentTarget.contains(field))) return
          setWorked(NONE)
          sort()
        }}
      >
        <thead>
          <tr>
            <th scope="col">Naam in gewone woorden</th>
            <th scope="col">Term of merk</th>
            <th scope="col">Mensen per jaar</th>
            <th scope="col">Groep</th>
            <th scope="col" className="causes-editor__unseen">
              Bron en opmerking
            </th>
            <th scope="col" className="causes-editor__unseen">
              Weghalen
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <CauseTableRow
              key={row.id}
              row={row}
              label={labels.get(row.cause)}
              warning={warnings.get(row.id)}
              source={sources.get(row.sourceRecord)}
              unclear={unclear.get(row.id)}
              remarks={remarks && (remarks.get(row.cause) ?? 0)}
              readOnly={readOnly}
              actions={actions}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>Nog geen oorzaken. Voeg er een toe, of plak een lijst.</p>}
    </>
  )
}

/** The same actions for the life of the table. */
function useRowActions(
  { change, addLabels, setUnclear }: Props,
  addSources: (more: SourceLabel[]) => void,
): RowActions {
  return useMemo(() => {
    const set: RowActions['set'] = (id, changed) => {
      const key = `${id}.${Object.keys(changed)[0]}`
      change((rows) => rows.map((row) => (row.id === id ? { ...row, ...changed } : row)), key)
    }
    return {
      set,
      setUnclear: (id, typed) =>
        setUnclear((now) => {
          const next = new Map(now)
          if (typed === undefined) next.delete(id)
          else next.set(id, typed)
          return next
        }),
      replace: (id, cause) => {
        addLabels([cause])
        set(id, { cause: cause.id })
      },
      pickSource: (id, source) => {
        if (source) addSources([source])
        set(id, { sourceRecord: source?.id ?? '' })
      },
      remove: (id) => change((rows) => rows.filter((row) => row.id !== id)),
    }
  }, [change, addLabels, addSources, setUnclear])
}

function matches(row: CauseRow, label: CauseLabel | undefined, wanted: string, tier: string): boolean {
  if (tier && (row.casesPerYear === null || tierOf(row.casesPerYear).id !== tier)) return false
  const words = [label?.name, label?.term, ...(label?.synonyms ?? []), row.source, row.note]
  return words.some((word) => plain(word ?? '').includes(wanted))
}
