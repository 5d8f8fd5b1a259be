import { expect, it } from 'vitest'
import { causeRows } from './cause-rows'

const namesIn = (text: string) => {
  const table = causeRows(text)
  return 'message' in table
    ? table.message
    : table.rows.map(({ line, values }) => [line, values.name, values.term])
}

it.each([
  ['semicolons', 'naam;term\nlood;Pb\nkwik;'],
  ['a line for Excel above', 'sep=;\r\nnaam;term\r\nlood;Pb\r\nkwik;\r\n'],
  ['commas, and a semicolon in a name nobody reads', 'Naam,Term,bron; jaar\nlood,Pb,x\nkwik,,y'],
  ['line ends of old Macs', 'naam;term\rlood;Pb\rkwik;'],
  ['a byte order mark', '\ufeffnaam;term\nlood;Pb\nkwik;'],
  ['empty rows, as Excel leaves them', 'naam;term\nlood;Pb\nkwik;\n;;\n ; \n'],
])('reads a list with %s', (_, text) => {
  expect(namesIn(text)).toEqual([
    [2, 'lood', 'Pb'],
    [3, 'kwik', ''],
  ])
})

it('keeps a quotation mark that stands within a name', () => {
  expect(namesIn('naam;term\nde "wilde" kervel;\n')).toEqual([[2, 'de "wilde" kervel', '']])
})

it.each([
  ['', 'Dit bestand is leeg.'],
  ['lood;Pb', 'De eerste regel noemt de kolommen, en een daarvan heet "naam": naam;term;synoniemen.'],
  ['naam;term\n;;\n', 'Onder de namen van de kolommen staat geen enkele oorzaak.'],
  [
    'naam;term\n"lood;Pb',
    'Dit is geen CSV die te lezen is: er staat een aanhalingsteken te veel of te weinig.',
  ],
])('says why "%s" is no list', (text, message) => expect(namesIn(text)).toBe(message))
