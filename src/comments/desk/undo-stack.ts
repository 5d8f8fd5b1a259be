import type { DeskRow } from './row'

/** A decision that can be taken back: of one comment or of a selection. */
export interface Undoable {
  decisions: string[]
  /** What was blocked with it. */
  block?: string
  /** What to put back, and where it stood. */
  rows: { row: DeskRow; place: number }[]
  queue: string
  /** What taking it back does, in words. */
  words: string
}

/** Outside of the component: it outlives a change of queue. */
export const undoStack: Undoable[] = []

/** The rows with those of `taken` back where they stood. */
export function putBack(rows: DeskRow[], taken: Undoable['rows']): DeskRow[] {
  const back = rows.filter(({ id }) => !taken.some(({ row }) => row.id === id))
  for (const { row, place } of [...taken].sort((one, other) => one.place - other.place)) {
    back.splice(place, 0, row)
  }
  return back
}
