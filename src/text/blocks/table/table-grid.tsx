'use client'

import { FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Echoes } from '@/admin/typed/echoes'
import { type At, insertColumn, insertRow, pasteAt, removeColumn, removeRow, setCell } from './change-rows'
import { pastedRows } from './pasted-rows'
import { MOST, type Rows, readRows } from './rows'
import '@/admin/plain-button.css'
import './table-grid.css'
import { useRowsHistory } from './use-rows-history'

const NEW: Rows = Array.from({ length: 3 }, () => ['', '', ''])

/** The cells of a table, to type in and to go through by keys. */
export const TableGrid: JSONFieldClientComponent = ({ field, path, readOnly }) => {
  const { errorMessage, setValue, showError, value } = useField<Rows | null>({ path })
  const { rows, show } = useShownRows(value, setValue)
  const [at, setAt] = useState<At>({ row: 0, column: 0 })
  const [said, say] = useState('')
  const grid = useRef<HTMLDivElement>(null)
  const { change, undo } = useRowsHistory(grid, rows, show)
  const isOn = (name: string) => path.replace(/[^.]+$/, name)
  const headRow = useFormFields(([fields]) => fields[isOn('headRow')]?.value === true)
  const headColumn = useFormFields(([fields]) => fields[isOn('headColumn')]?.value === true)

  const go = ({ column, row }: At) => {
    grid.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus()
  }
  const step = (next: Rows, to: At, words: string) => {
    say(next === rows ? `Een tabel heeft 1 tot ${MOST.rows} rijen en 1 tot ${MOST.columns} kolommen.` : words)
    change(next)
    go({
      row: Math.max(0, Math.min(to.row, next.length - 1)),
      column: Math.max(0, Math.min(to.column, (next[0]?.length ?? 1) - 1)),
    })
  }
  const { column, row } = at
  const tools: [string, () => void][] = [
    ['Rij erboven', () => step(insertRow(rows, row), at, 'Rij toegevoegd.')],
    ['Rij eronder', () => step(insertRow(rows, row + 1), { row: row + 1, column }, 'Rij toegevoegd.')],
    ['Kolom links', () => step(insertColumn(rows, column), at, 'Kolom toegevoegd.')],
    [
      'Kolom rechts',
      () => step(insertColumn(rows, column + 1), { row, column: column + 1 }, 'Kolom toegevoegd.'),
    ],
    ['Rij weg', () => step(removeRow(rows, row), at, `Rij ${row + 1} is weg.`)],
    ['Kolom weg', () => step(removeColumn(rows, column), at, `Kolom ${column + 1} is weg.`)],
    ['Ongedaan maken', () => say(undo() ? 'Ongedaan gemaakt.' : 'Er is niets om ongedaan te maken.')],
  ]

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { currentTarget, key, nativeEvent, shiftKey } = event
    if (nativeEvent.isComposing) return
    if (key === 'Enter' && !shiftKey) {
      event.preventDefault()
      const below = { row: row + 1, column }
      if (row + 1 < rows.length) go(below)
      else step(insertRow(rows, row + 1), below, 'Rij toegevoegd.')
    }
    const { selectionEnd, selectionStart, value: words } = currentTarget
    if (key === 'ArrowDown' && selectionStart === words.length)
      go({ row: Math.min(row + 1, rows.length - 1), column })
    if (key === 'ArrowUp' && selectionEnd === 0) go({ row: Math.max(row - 1, 0), column })
  }

  const onPaste = (event: ClipboardEvent) => {
    const pasted = pastedRows(event.clipboardData.getData('text/plain'))
    if (!pasted) return
    event.preventDefault()
    const { isCut, rows: next } = pasteAt(rows, at, pasted)
    change(next)
    say(
      isCut
        ? `Niet alles paste: een tabel heeft hoogstens ${MOST.rows} rijen, ${MOST.columns} kolommen en ${MOST.characters} tekens in een cel.`
        : `${pasted.length} rijen geplakt.`,
    )
  }

  return (
    <div className="field-type table-grid" ref={grid}>
      <FieldLabel label={field.label} path={path} as="span" />
      <FieldError message={errorMessage} showError={showError} />
      {!readOnly && (
        <div className="table-grid__tools" role="toolbar" aria-label="Rijen en kolommen">
          {tools.map(([name, use]) => (
            <button key={name} type="button" className="plain-button" onClick={use}>
              {name}
            </button>
          ))}
        </div>
      )}
      <div className="table-grid__scroll">
        <table>
          <tbody>
            {rows.map((cells, down) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place.
              <tr key={down}>
                {cells.map((words, across) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: so is a cell.
                    key={across}
                    data-head={(headRow && down === 0) || (headColumn && across === 0) || undefined}
                    data-here={(down === row && across === column) || undefined}
                  >
                    <textarea
                      rows={words.split('\n').length}
                      aria-label={`Rij ${down + 1}, kolom ${across + 1}`}
                      data-cell={`${down}-${across}`}
                      maxLength={MOST.characters}
                      readOnly={readOnly}
                      value={words}
                      onChange={({ target }) => {
                        const here = { row: down, column: across }
                        change(setCell(rows, here, target.value), `${down}-${across}`)
                      }}
                      onFocus={() => setAt({ row: down, column: across })}
                      onKeyDown={onKeyDown}
                      onPaste={onPaste}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="field-description table-grid__hint">
        Enter gaat een rij omlaag, en maakt er onderaan een bij; Shift en Enter begint een regel in de cel.
        Cellen uit Excel of Word kunt u plakken.
      </p>
      <output className="table-grid__said">{said}</output>
    </div>
  )
}

/** Rows as they were typed last, at once: whoever types on is in the new row already. */
function useShownRows(
  value: unknown,
  store: (rows: Rows) => void,
): { rows: Rows; show: (rows: Rows) => void } {
  const [rows, setRows] = useState<Rows>(() => filled(value))
  const [echoes] = useState(() => new Echoes(value))
  useEffect(() => {
    if (!echoes.isEcho(value)) setRows(filled(value))
  }, [echoes, value])
  const show = (next: Rows) => {
    echoes.told(next)
    store(next)
    flushSync(() => setRows(next))
  }
  return { rows, show }
}

function filled(value: unknown): Rows {
  const rows = readRows(value)
  return rows.length > 0 ? rows : NEW
}
