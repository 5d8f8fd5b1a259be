import { expect, it } from 'vitest'
import { newRow } from './cause-row'
import { readRows, writeRows } from './form-rows'

const fields = {
  title: { value: 'Koorts', initialValue: 'Koorts' },
  causes: { value: 1, initialValue: 1, rows: [{ id: 'a' }], disableFormData: true },
  'causes.0.id': { value: 'a', initialValue: 'a' },
  'causes.0.cause': { value: 'g', initialValue: 'g' },
  'causes.0.casesPerYear': { value: 12.5, initialValue: 12.5 },
  'causes.0.source': { value: null, initialValue: null },
  'causes.0.sourceRecord': { value: { id: 'nivel' }, initialValue: 'nivel' },
}

it('reads back what it wrote, and leaves the rest of the form alone', () => {
  const rows = readRows(fields, 'causes', [])
  expect(rows).toEqual([{ ...newRow('g'), id: 'a', casesPerYear: 12.5, sourceRecord: 'nivel' }])
  const figure = { casesPerYear: 0.8, casesFrom: 0.5, casesTo: 1, year: 2023, sourceRecord: 'rivm' }
  const next = [{ ...newRow('k'), ...figure, source: 'Nivel' }, ...rows]
  const written = writeRows(fields, 'causes', next)
  expect(readRows(written, 'causes', [])).toEqual(next)
  expect(written.title).toBe(fields.title)
  expect(written.causes).toMatchObject({ value: 2, initialValue: 1, disableFormData: true })
})

it('keeps rows that did not change the same, so that they are not drawn again', () => {
  const rows = readRows(fields, 'causes', [])
  expect(readRows({ ...fields }, 'causes', rows)).toBe(rows)
})

it('leaves no fields of a removed row behind, and says that the list is empty', () => {
  const written = writeRows(fields, 'causes', [])
  expect(Object.keys(written)).toEqual(['title', 'causes'])
  expect(written.causes).toMatchObject({ value: 0, disableFormData: false })
})
