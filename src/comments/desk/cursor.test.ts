import { expect, it } from 'vitest'
import { cursorAfter, readCursor, writeCursor } from './cursor'

const noon = '2026-11-25T12:00:00.000Z'
const later = '2026-11-25T12:00:01.000Z'

it('goes on after the last comment', () => {
  expect(
    cursorAfter([
      { id: 'a', at: noon },
      { id: 'b', at: later },
    ]),
  ).toEqual({ at: later, ids: ['b'] })
  expect(cursorAfter([])).toBeUndefined()
})

it('remembers every comment of the same moment, over pages too', () => {
  const first = cursorAfter([
    { id: 'a', at: noon },
    { id: 'b', at: noon },
  ])
  expect(cursorAfter([{ id: 'c', at: noon }], first)).toEqual({ at: noon, ids: ['a', 'b', 'c'] })
})

it('reads what it wrote, and nothing else', () => {
  for (const at of [noon, `0934 ${noon}`]) {
    const cursor = { at, ids: ['a', 'b'] }
    expect(readCursor(writeCursor(cursor))).toEqual(cursor)
  }
  for (const text of ['', 'gisteren~a', noon, '{"at":1}']) expect(readCursor(text)).toBeUndefined()
})
