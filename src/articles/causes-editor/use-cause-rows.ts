import { useForm, useWatchForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { type History, redo, remember, undo } from '@/admin/typed/history'
import type { CauseRow } from './cause-row'
import { readRows, writeRows } from './form-rows'

type Rows = readonly CauseRow[]

/** The rows of the form at `path`, and how to change them, a step back and a step forward. */
export interface CauseRowsInForm {
  rows: Rows
  /** The form takes no changes: it is locked, in the trash, or being saved. */
  isDisabled: boolean
  /** Steps with the same key count as one when they are undone. */
  change: (make: (rows: Rows) => Rows, key?: string) => void
  /** Undefined when there is nothing to undo. */
  undo: (() => void) | undefined
  redo: (() => void) | undefined
}

/** Reads and writes the form's own state, so that drafts, autosave and versions work as for any field. */
export function useCauseRows(path: string): CauseRowsInForm {
  const { fields, disabled } = useWatchForm()
  const { dispatchFields, getFields, setModified } = useForm()
  const last = useRef<Rows>([])
  const history = useRef<History<Rows>>({ past: [], future: [] })
  // What was dispatched and is not drawn yet: leaving a cell by a click makes two changes in one event.
  const pending = useRef<FormState>(undefined)
  const rows = useMemo(() => readRows(fields, path, last.current), [fields, path])
  useEffect(() => {
    last.current = rows
  }, [rows])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form's state was drawn, so it has what was dispatched
  useEffect(() => {
    pending.current = undefined
  }, [fields])

  const write = useCallback(
    (next: Rows) => {
      const state = writeRows(pending.current ?? getFields(), path, next)
      pending.current = state
      dispatchFields({ type: 'REPLACE_STATE', optimize: false, state })
      setModified(true)
    },
    [dispatchFields, getFields, path, setModified],
  )
  const change = useCallback<CauseRowsInForm['change']>(
    (make, key) => {
      const before = readRows(pending.current ?? getFields(), path, last.current)
      const next = make(before)
      if (next === before) return
      history.current = remember(history.current, before, key)
      write(next)
    },
    [getFields, path, write],
  )
  const step = (move: typeof undo) => () => {
    const now = readRows(pending.current ?? getFields(), path, last.current)
    const [after, state] = move(history.current, now)
    history.current = after
    if (state) write(state)
  }
  return {
    rows,
    isDisabled: Boolean(disabled),
    change,
    undo: history.current.past.length > 0 ? step(undo) : undefined,
    redo: history.current.future.length > 0 ? step(redo) : undefined,
  }
}
