import type { ArrayField, Validate } from 'payload'
import { expect, it } from 'vitest'
import { validatedTogether } from './validated-together'

const causes = validatedTogether({
  name: 'causes',
  type: 'array',
  validate: (rows: unknown) => [...((rows ?? []) as unknown[])].length !== 3 || 'Geen drie.',
  fields: [
    { name: 'casesPerYear', type: 'number', label: 'Mensen per jaar', required: true, min: 0 },
    { name: 'year', type: 'number', label: 'Jaar van dit aantal', min: 1900 },
    { name: 'note', type: 'text', label: 'Opmerking' },
  ],
} as ArrayField & { validate: Validate })

const req = { t: (key: string) => key, payload: { config: {} } }
const validate = (rows: unknown) =>
  (causes.validate as (rows: unknown, options: object) => unknown)(rows, { req })

it('takes rows that keep to the rules of their fields', async () => {
  expect(await validate([{ casesPerYear: 0.5, year: 2024, note: 'ok' }, { casesPerYear: 0 }])).toBe(true)
  expect(await validate(null)).toBe(true)
})

it('takes the count of no rows, which the form gives', async () => {
  expect(await validate(0)).toBe(true)
})

it.each([
  [[{ casesPerYear: 5 }, {}], 'In rij 2 klopt "Mensen per jaar" niet: validation:required'],
  [[{ casesPerYear: -1 }], 'In rij 1 klopt "Mensen per jaar" niet: validation:lessThanMin'],
  [[{ casesPerYear: 'veel' }], 'In rij 1 klopt "Mensen per jaar" niet: validation:enterNumber'],
  [[{ casesPerYear: 1, year: 24 }], 'In rij 1 klopt "Jaar van dit aantal" niet: validation:lessThanMin'],
  [[1, 2, 3].map((casesPerYear) => ({ casesPerYear })), 'Geen drie.'],
])('says which field of which row is wrong, and then what the array itself is', async (rows, message) => {
  expect(await validate(rows)).toBe(message)
})

it('leaves no field to be validated by itself', () => {
  for (const field of causes.fields) expect('validate' in field && field.validate).toBe(null)
})
