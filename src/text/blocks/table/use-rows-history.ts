import { type RefObject, useEffect, useRef } from 'react'
import { type History, redo, remember, undo } from '@/admin/typed/history'
import type { Rows } from './rows'

/**
 * Steps that can be taken back, also by Ctrl+Z within `element`: what is typed in one cell is one step. The keys are caught
 * before the text around the table hears of them, which would take back something of its own.
 */
export function useRowsHistory(
  element: RefObject<HTMLElement | null>,
  rows: Rows,
  set: (rows: Rows) => void,
) {
  const history = useRef<History<Rows>>({ past: [], future: [] })
  const take = (step: typeof undo): boolean => {
    const [after, found] = step(history.current, rows)
    history.current = { ...after, key: undefined }
    if (found) set(found)
    return found !== undefined
  }
  const latest = useRef(take)
  latest.current = take

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
      event.preventDefault()
      event.stopPropagation()
      latest.current(key === 'y' || event.shiftKey ? redo : undo)
    }
    const within = element.current
    within?.addEventListener('keydown', listen)
    return () => within?.removeEventListener('keydown', listen)
  }, [element])

  return {
    /** Steps with the same key count as one. */
    change: (next: Rows, key?: string) => {
      if (next === rows) return
      history.current = remember(history.current, rows, key)
      set(next)
    },
    undo: () => take(undo),
  }
}
