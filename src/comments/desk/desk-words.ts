import { type DeskAction, wordsOfUndo } from './actions'
import type { DeskRow } from './row'
import type { Undoable } from './undo-stack'

/** What the desk calls comments in what it says. */
export function nameAll(rows: readonly DeskRow[]): string {
  return rows.length === 1 ? `de reactie van ${rows[0]?.name}` : `${rows.length} reacties`
}

/** What taking back this step would do. */
export function wordsOf(taken: Undoable['rows'], action: DeskAction): string {
  const [first] = taken
  return wordsOfUndo(action, nameAll(taken.map(({ row }) => row)), first?.row.status ?? 'pending')
}

/** What went out of sight with a block. */
export function heldWords(held: number): string {
  return held === 1
    ? 'Nog 1 reactie die wachtte, gaat mee.'
    : `Nog ${held.toLocaleString('nl-NL')} reacties die wachtten, gaan mee.`
}
