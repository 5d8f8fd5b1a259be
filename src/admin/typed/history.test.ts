import { expect, it } from 'vitest'
import { type History, redo, remember, undo } from './history'

it('goes back and forward, and counts typing in one cell as one step', () => {
  let history: History<string> = { past: [], future: [] }
  history = remember(history, '', 'cell')
  history = remember(history, '1', 'cell')
  const [undone, before] = undo(history, '12')
  expect(before).toBe('')
  expect(redo(undone, '')[1]).toBe('12')
  expect(undo(undone, '')[1]).toBeUndefined()
})
