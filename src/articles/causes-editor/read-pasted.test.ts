import { expect, it } from 'vitest'
import { readPasted } from './read-pasted'

it('reads a name, a term and a Dutch number on each line, with or without a bullet', () => {
  const { causes } = readPasted('• griep (influenza) – 1.200\n\n2. koorts - 0,8 per jaar')
  expect(causes).toEqual([
    { line: 1, name: 'griep', term: 'influenza', casesPerYear: 1200 },
    { line: 3, name: 'koorts', casesPerYear: 0.8 },
  ])
})

it('reads the columns of a spreadsheet', () => {
  const { causes } = readPasted('griep\tinfluenza\t1.200\tNivel\tschatting\nkoorts (febris)\t12,5')
  expect(causes).toEqual([
    { line: 1, name: 'griep', term: 'influenza', casesPerYear: 1200, source: 'Nivel', note: 'schatting' },
    { line: 2, name: 'koorts', term: 'febris', casesPerYear: 12.5 },
  ])
})

it('reads a cell of several lines as one, and bullets in a column of their own', () => {
  const { causes } = readPasted('"griep\nof kou"\t5\r\n•\tkoorts – 3\n1.\tpest\t2\n\n"Q" koorts\t1')
  expect(causes.map(({ line, name, casesPerYear }) => [line, name, casesPerYear])).toEqual([
    [1, 'griep of kou', 5],
    [2, 'koorts', 3],
    [3, 'pest', 2],
    [5, '"Q" koorts', 1],
  ])
})

it('names the lines that it cannot place, and why', () => {
  const { causes, unclear } = readPasted(`Oorzaken\ngriep – 12.5\n${'x'.repeat(301)} – 5`)
  expect(causes).toEqual([])
  expect(unclear.map(({ line }) => line)).toEqual([1, 2, 3])
  expect(unclear[1]?.message).toContain('12.5')
  expect(unclear[2]?.message).toContain('hooguit 300 tekens')
})
