import { expect, it } from 'vitest'
import { insertColumn, insertRow, pasteAt, removeColumn, removeRow, setCell } from './change-rows'
import { pastedRows } from './pasted-rows'

const ROWS = [
  ['a', 'b'],
  ['c', 'd'],
]

it('changes, adds and takes away, and leaves what it was given', () => {
  expect(setCell(ROWS, { row: 1, column: 0 }, 'x')).toEqual([
    ['a', 'b'],
    ['x', 'd'],
  ])
  expect(insertRow(ROWS, 1)).toEqual([
    ['a', 'b'],
    ['', ''],
    ['c', 'd'],
  ])
  expect(insertColumn(ROWS, 0)[0]).toEqual(['', 'a', 'b'])
  expect(removeRow(ROWS, 0)).toEqual([['c', 'd']])
  expect(removeColumn(ROWS, 1)).toEqual([['a'], ['c']])
  expect(ROWS[0]).toEqual(['a', 'b'])
})

it('keeps within the bounds', () => {
  const high = Array.from({ length: 100 }, () => ['a'])
  expect(insertRow(high, 3)).toBe(high)
  const wide = [Array.from({ length: 12 }, () => 'a')]
  expect(insertColumn(wide, 3)).toBe(wide)
  expect(removeRow([['a']], 0)).toEqual([['a']])
  expect(removeColumn([['a']], 0)).toEqual([['a']])
})

it('grows by what is pasted, and says when there is no room for all of it', () => {
  const pasted = [
    ['1', '2'],
    ['3', '4'],
  ]
  expect(pasteAt(ROWS, { row: 1, column: 1 }, pasted)).toEqual({
    rows: [
      ['a', 'b', ''],
      ['c', '1', '2'],
      ['', '3', '4'],
    ],
    isCut: false,
  })
  const long = Array.from({ length: 200 }, () => ['x'])
  expect(pasteAt(ROWS, { row: 0, column: 0 }, long)).toMatchObject({ isCut: true, rows: { length: 100 } })
})

it('reads cells of Excel, and leaves a line of words to the cell', () => {
  expect(pastedRows('Kalium\t3,5\r\nNatrium\t140\r\n')).toEqual([
    ['Kalium', '3,5'],
    ['Natrium', '140'],
  ])
  expect(pastedRows('"twee\nregels"\t"zegt ""ja"""')).toEqual([['twee\nregels', 'zegt "ja"']])
  expect(pastedRows('"ja" zei hij\t"a" of "b"')).toEqual([['"ja" zei hij', '"a" of "b"']])
  expect(pastedRows('gewoon een zin\nen nog een')).toBeUndefined()
})
