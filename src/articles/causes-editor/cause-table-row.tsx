import { memo, useRef, useState } from 'react'
import type { SourceLabel } from '../sources/picker/api'
import { CausePicker } from './cause-picker'
import { type CauseLabel, type CauseRow, nameOf } from './cause-row'
import { FigureCells } from './figure-cells'
import { RowDetails } from './row-details'

interface Props {
  row: CauseRow
  label: CauseLabel | undefined
  warning: string | undefined
  /** Its source of the list, once that is known. */
  source: SourceLabel | undefined
  /** What was typed as a number and is none. */
  unclear: string | undefined
  /** The open remarks about its figure; undefined where none can be made. */
  remarks: number | undefined
  readOnly: boolean
  actions: RowActions
}

/** What a row can ask for; the same object for all rows, so that a change in one draws that one. */
export interface RowActions {
  set: (id: string, change: Partial<CauseRow>) => void
  /** Notes a figure that is none, or that it is mended. */
  setUnclear: (id: string, typed: string | undefined) => void
  replace: (id: string, cause: CauseLabel) => void
  pickSource: (id: string, source: SourceLabel | undefined) => void
  remove: (id: string) => void
}

/** One cause in the table. */
export const CauseTableRow = memo(function CauseTableRow(props: Props) {
  const { row, label, source, unclear, remarks, readOnly, actions } = props
  const name = nameOf(new Map(label && [[label.id, label]]), row.cause)
  return (
    <tr data-row={row.id} data-cause={row.cause}>
      <CauseCell {...props} name={name} />
      <td className="causes-editor__term">{label?.term}</td>
      <FigureCells
        key={unclear === undefined ? 'clear' : 'unclear'}
        name={name}
        value={row.casesPerYear}
        unclear={unclear}
        readOnly={readOnly}
        onSet={(casesPerYear) => actions.set(row.id, { casesPerYear })}
        onUnclear={(typed) => actions.setUnclear(row.id, typed)}
      />
      <RowDetails
        row={row}
        name={name}
        source={source}
        remarks={remarks}
        readOnly={readOnly}
        onSet={(change) => actions.set(row.id, change)}
        onPickSource={(picked) => actions.pickSource(row.id, picked)}
      />
      <td className="causes-editor__end">
        {!readOnly && (
          <button
            type="button"
            className="causes-editor__remove"
            data-column="remove"
            aria-label={`${name} weghalen`}
            title="Weghalen"
            onClick={({ currentTarget }) => {
              focusNeighbour(currentTarget)
              actions.remove(row.id)
            }}
          >
            ×
          </button>
        )}
      </td>
    </tr>
  )
})

/** Leaves the cell that was typed in, which takes its text over, for the same button of the row that comes next. */
function focusNeighbour(button: HTMLElement): void {
  const row = button.closest('tr')
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
  const next = neighbour?.querySelector<HTMLElement>('[data-column="remove"]') ?? button
  next.focus()
}

function CauseCell({ row, label, warning, readOnly, actions, name }: Props & { name: string }) {
  const [isReplacing, setReplacing] = useState(false)
  const isBack = useRef(false)
  const goBack = () => {
    isBack.current = true
    setReplacing(false)
  }
  if (isReplacing) {
    return (
      <td className="causes-editor__cause">
        <CausePicker
          label={`Andere oorzaak in plaats van ${name}`}
          isFocused
          onCancel={(how) => (how === 'escape' ? goBack() : setReplacing(false))}
          onPick={(cause) => {
            goBack()
            actions.replace(row.id, cause)
          }}
        />
      </td>
    )
  }
  return (
    <td className="causes-editor__cause">
      {readOnly ? (
        (label?.name ?? '…')
      ) : (
        <button
          type="button"
          className="causes-editor__name"
          data-column="cause"
          title="Kies een andere oorzaak"
          // What had the focus in its place is gone.
          ref={(button) => {
            if (isBack.current && document.activeElement === document.body) button?.focus()
            if (button) isBack.current = false
          }}
          onClick={() => setReplacing(true)}
        >
          {label?.name ?? '…'}
        </button>
      )}
      {warning && <span className="causes-editor__warning">{warning}</span>}
    </td>
  )
}
