import { describe, expect, it } from 'vitest'
import { decodeTable } from './decode-table'
import { readAmount } from './read-amount'
import { readTable } from './read-table'

const HEAD = 'artikel;oorzaak;aantal'
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))

describe('a file of a spreadsheet', () => {
  it.each([
    ['UTF-8 with a mark, as Excel and we write it', bytes(`\ufeff${HEAD}\r\nKoorts;één;1\r\n`, 'utf8')],
    ['Windows-1252, as Excel writes it', bytes(`${HEAD}\r\nKoorts;één;1\r\n`, 'latin1')],
    [
      'UTF-16, as Excel writes "Unicode-tekst"',
      bytes(`\ufeff${HEAD.replaceAll(';', '\t')}\r\nKoorts\téén\t1\r\n`, 'utf16le'),
    ],
    [
      'commas and quotes, as LibreOffice writes it',
      bytes('"artikel","oorzaak","aantal"\n"Koorts","één","1"\n', 'utf8'),
    ],
    ['a line that says what parts the cells', bytes(`sep=;\r\n${HEAD}\r\nKoorts;één;1\r\n;;\r\n`, 'utf8')],
  ])('is read in %s', (_, file) => {
    expect(readTable(decodeTable(file))).toMatchObject({
      rows: [{ cells: { article: 'Koorts', cause: 'één', casesPerYear: '1' } }],
    })
  })

  it('loses the apostrophe that our export puts before a formula, and no other', () => {
    const table = readTable("adres;oorzaak;aantal;opmerking\nx;'=1+1;1;'s nachts\n")
    expect(table).toMatchObject({ rows: [{ cells: { cause: '=1+1', note: "'s nachts" } }] })
  })

  it.each([
    ['', 'leeg'],
    ['naam;aantal\ngriep;5\n', 'De eerste regel noemt de kolommen'],
    [`${HEAD}\n${'a;b;1\n'.repeat(20_001)}`, 'hooguit 20.000 regels'],
    ['x'.repeat(5_000_001), 'hooguit 5 MB'],
  ])('is refused in words where it is none', (text, words) => {
    expect(readTable(text)).toMatchObject({ message: expect.stringContaining(words) })
  })
})

it.each([
  ['1.200', 'comma', 1200],
  ['1200,5', 'comma', 1200.5],
  ['0,05', 'comma', 0.05],
  ['0.05', 'point', 0.05],
  ['0,05', 'point', 0.05],
  ['0.125', 'point', 0.125],
  ['1200.5', 'point', 1200.5],
  ['', 'comma', null],
] as const)('reads %s of a file with a %s before the fraction', (cell, style, value) => {
  expect(readAmount(cell, style)).toBe(value)
})

it.each([
  ['1.200', 'point', 'kan twee dingen zijn'],
  ['1.2', 'comma', 'schrijf een breuk met een komma'],
  ['1e5', 'point', 'geen aantal'],
] as const)('does not guess what %s means', (cell, style, words) => {
  expect(readAmount(cell, style)).toMatchObject({ message: expect.stringContaining(words) })
})
