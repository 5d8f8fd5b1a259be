'use client'

import { useFormSubmitted } from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import { useEffect, useMemo, useRef, useState } from 'react'
import { fetchLabels } from './api'
import { MOST_CAUSES } from './bounds'
import { CausePicker } from './cause-picker'
import { type CauseLabel, newRow } from './cause-row'
import { CausesTable } from './causes-table'
import { findFigure } from './find-figure'
import { findProblem } from './find-problem'
import { PasteDialog } from './paste-dialog'
import { pastedText } from './pasted-text'
import type { UnclearFigures } from './read-figure'
import { useCauseRows } from './use-cause-rows'
import { useLabels } from './use-labels'
import { findWarnings } from './warnings'
import '@/admin/plain-button.css'
import '@/admin/plain-fields.css'
import './causes-editor.css'

const NONE_UNCLEAR: UnclearFigures = new Map()

const CAUSES = { of: 'cause', ask: (ids: string[]) => fetchLabels({ ids }), atOnce: MOST_CAUSES } as const

/** The causes of a symptom in one compact table, in the place of Payload's list of panels. */
export function CausesEditor({ field, path, readOnly }: ArrayFieldClientProps) {
  const form = useCauseRows(path)
  const { rows, change } = form
  const [labels, addLabels] = useLabels(rows, CAUSES)
  const [unclear, setUnclear] = useState(NONE_UNCLEAR)
  const [pasted, setPasted] = useState<string>()
  const [resort, setResort] = useState(0)
  const [latest, setLatest] = useState<string>()
  const [isAwaited, setAwaited] = useState(false)
  const editor = useRef<HTMLElement>(null)
  const tools = useRef<HTMLDivElement>(null)
  const isLocked = Boolean(readOnly) || form.isDisabled
  const problem = findProblem(rows, labels, unclear)
  const warnings = useMemo(() => findWarnings(rows, labels), [rows, labels])
  const listed = useMemo(() => new Set(rows.map(({ cause }) => cause)), [rows])
  const isRefused = useFormSubmitted() && problem

  // The form may draw the new row later than the click that added it.
  useEffect(() => {
    if (!isAwaited || !latest || !rows.some(({ id }) => id === latest)) return
    show(findFigure(editor.current, latest))
    setAwaited(false)
  }, [isAwaited, latest, rows])

  const step = (move: (() => void) | undefined) => {
    setUnclear(NONE_UNCLEAR)
    move?.()
  }
  const add = (cause: CauseLabel) => {
    addLabels([cause])
    const row = newRow(cause.id)
    if (!listed.has(cause.id)) change((now) => [...now, row])
    setLatest(rows.find((each) => each.cause === cause.id)?.id ?? row.id)
    // Who went on to another field while a new cause was made stays there.
    setAwaited(tools.current?.contains(document.activeElement) || document.activeElement === document.body)
  }
  return (
    <>
      <section
        ref={editor}
        id={`field-${path}`}
        className="field-type plain-fields causes-editor"
        aria-label={typeof field.label === 'string' ? field.label : 'Oorzaken'}
        onKeyDown={(event) => {
          if (isLocked || !(event.ctrlKey || event.metaKey)) return
          const key = event.key.toLowerCase()
          const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
          if (key !== 'z' && key !== 'y') return
          event.preventDefault()
          step(isRedo ? form.redo : form.undo)
        }}
      >
        <p className="field-description">
          Per oorzaak: hoeveel mensen in Nederland er dit symptoom per jaar door krijgen. De volgorde en de
          groep volgen uit het aantal.
        </p>
        {!isLocked && (
          <div className="causes-editor__tools" ref={tools}>
            <CausePicker
              label="Oorzaak toevoegen"
              placeholder="Oorzaak toevoegen: naam, term, merk of synoniem"
              listed={listed}
              onPick={add}
              onPasteList={(data) => setPasted(pastedText(data))}
            />
            <button type="button" className="plain-button" onClick={() => setPasted('')}>
              Lijst plakken
            </button>
            <button
              type="button"
              className="plain-button"
              disabled={!form.undo}
              onClick={() => step(form.undo)}
            >
              Ongedaan maken
            </button>
            <button
              type="button"
              className="plain-button"
              disabled={!form.redo}
              onClick={() => step(form.redo)}
            >
              Opnieuw
            </button>
          </div>
        )}
        <CausesTable
          rows={rows}
          labels={labels}
          warnings={warnings}
          unclear={unclear}
          setUnclear={setUnclear}
          readOnly={isLocked}
          change={change}
          addLabels={addLabels}
          latest={latest}
          onNext={() => show(editor.current?.querySelector<HTMLElement>('[role="combobox"]'))}
          resort={resort}
        />
        {isRefused && (
          // Below the table, where it moves nothing that is being clicked when it comes and goes.
          <p role="alert" className="causes-editor__refusal">
            {problem}
          </p>
        )}
      </section>
      {pasted !== undefined && (
        <PasteDialog
          rows={rows}
          labels={labels}
          pasted={pasted}
          onClose={() => setPasted(undefined)}
          onApply={(make, more) => {
            addLabels(more)
            change(make)
            setResort((count) => count + 1)
          }}
        />
      )}
    </>
  )
}

function show(field: HTMLElement | null | undefined): void {
  field?.focus()
  field?.scrollIntoView({ block: 'nearest' })
}
