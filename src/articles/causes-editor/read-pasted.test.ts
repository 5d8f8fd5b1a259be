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

it('names the lines that it cannot place, and why', () => {
  const { causes, unclear } = readPasted('Oorzaken\ngriep – 12.5')
  expect(causes).toEqual([])
  expect(unclear.map(({ line }) => line)).toEqual([1, 2])
  expect(unclear[1]?.message).toContain('12.5')
})
