import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { checkRows, readRows, trimmed } from './rows'
import { Table } from './table'

const html = (rows: unknown, props: Partial<Parameters<typeof Table>[0]> = {}) =>
  renderToStaticMarkup(<Table caption="Dosering" headRow headColumn rows={rows} {...props} />)

it('says of each head what it is the head of, and makes none of an empty cell', () => {
  const table = html([
    ['', 'Avond'],
    ['Kind', '1'],
  ])
  expect(table).toContain(
    '<caption>Dosering</caption><thead><tr><td></td><th scope="col">Avond</th></tr></thead>',
  )
  expect(table).toContain('<tbody><tr><th scope="row">Kind</th><td>1</td></tr></tbody>')
  expect(table).toContain('<section class="table-scroll" aria-label="Dosering" tabindex="0">')
})

it('has no head where that would be all of it, or none is asked for', () => {
  expect(html([['a', 'b']], { headColumn: false })).not.toContain('<th')
  expect(html([['a'], ['b']], { headRow: false, headColumn: false, caption: null })).not.toMatch(
    /<th|<caption/,
  )
})

it('shows nothing of what is empty or no table', () => {
  for (const rows of [null, undefined, [], [['', ' ']], 'x', { a: 1 }]) expect(html(rows)).toBe('')
})

it('fills rows that are too short, and leaves off empty ends', () => {
  expect(readRows([['a', 'b'], ['c'], 'x', [1]])).toEqual([
    ['a', 'b'],
    ['c', ''],
    ['', ''],
    ['', ''],
  ])
  expect(trimmed(readRows([['a', ''], ['', 'b', ''], ['']]))).toEqual([
    ['a', ''],
    ['', 'b'],
  ])
})

it('refuses in words what is empty, too large, or no table', () => {
  expect(checkRows([['a']])).toBe(true)
  expect(checkRows(null)).toMatch('leeg')
  expect(checkRows([['', '']])).toMatch('leeg')
  expect(checkRows({ a: 1 })).toMatch('geen tabel')
  expect(checkRows([[1]])).toMatch('geen tabel')
  expect(checkRows(Array.from({ length: 101 }, () => ['a']))).toMatch('100 rijen')
  expect(checkRows([Array.from({ length: 13 }, () => 'a')])).toMatch('12 kolommen')
  expect(checkRows([['a'.repeat(1_001)]])).toMatch('1000 tekens')
})
