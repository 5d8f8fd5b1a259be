import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CauseLabel } from '@/articles/causes-editor/cause-row'
import { sourceKey } from '@/articles/sources/source-key'
import { compareFigures } from './compare-figures'
import { figureLine, headLine, type Shape } from './figure-line'
import { readTable } from './read-table'
import { sourceFinder } from './source-finder'

const sources = [
  { id: 'one', title: "'=Cijfers", url: null, publisher: 'Nivel' },
  { id: 'other', title: "'=Cijfers", url: null, publisher: 'RIVM' },
  { id: 'address', title: 'Over "pijn"; 2', url: 'https://example.org/a,b;c', publisher: null },
].map((source) => ({ ...source, key: sourceKey(source) }))

const odd = fc
  .array(fc.constantFrom(...'=+-@\t\r\n\'";, .0a\u00a0\ufeffé😀'), { maxLength: 12 })
  .map((letters) => letters.join(''))
const words = fc.oneof(
  odd,
  odd.map((text) => text.padEnd(600, 'x')),
  fc.string(),
)
const amount = fc.oneof(
  fc.constantFrom(0, -0, 0.125, 1.125, 1200, 12.5, 1e-7, 0.1 + 0.2, Number.MAX_SAFE_INTEGER),
  fc.double({ min: 0, max: Number.MAX_SAFE_INTEGER, noNaN: true }),
)
const figure = fc.record({
  casesPerYear: amount,
  hasRange: fc.boolean(),
  year: fc.constantFrom(null, 1900, 2023),
  sourceRecord: fc.constantFrom(null, 'one', 'other', 'address'),
  source: words,
  note: words,
  name: odd,
  term: odd,
})

it.each<Shape>(['semicolons', 'commas'])('comes back as it went, whatever it says, with %s', (shape) => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 4 }), odd, (figures, title) => {
      const causes: CauseLabel[] = figures.map(({ name, term }, index) => ({
        ...{ id: `c${index}`, name: `${name}b${index}`, term: term || null },
        ...{ kind: 'condition', parent: null, synonyms: [], isInTrash: false },
      }))
      const rows = figures.map(({ hasRange, name, term, ...row }, index) => ({
        ...row,
        cause: `c${index}`,
        ...(hasRange && { casesFrom: row.casesPerYear, casesTo: row.casesPerYear }),
      }))
      const article = { title, slug: 'klacht' }
      const lines = rows.map((row, index) => {
        const cause = causes[index] as CauseLabel
        const source = sources.find(({ id }) => id === row.sourceRecord)
        return figureLine({ article, row, cause, source }, shape)
      })
      const table = readTable(`\ufeff${headLine(shape)}${lines.join('')}`)
      if ('message' in table) throw new Error(table.message)
      const { articles, unclear } = compareFigures(table, {
        articles: [{ ...article, id: 'a', updatedAt: 'nu', rows, state: 'published' }],
        causes,
        findSource: sourceFinder(sources),
      })
      expect(unclear).toEqual([])
      expect(articles).toMatchObject([{ added: [], changed: [], gone: [], same: rows.length }])
    }),
    { numRuns: 500 },
  )
})
