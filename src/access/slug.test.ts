import type { TextField } from 'payload'
import { expect, it } from 'vitest'
import { slug, toSlug } from './slug'

it.each([
  ['Één coëliakie-patiënt', 'een-coeliakie-patient'],
  ['  Spierkrampen ', 'spierkrampen'],
  ['gebruik van Adenuric® (febuxostat)', 'gebruik-van-adenuric-febuxostat'],
  ['ijzertekort – IJsland', 'ijzertekort-ijsland'],
])('makes %s readable in an address', (title, slug) => {
  expect(toSlug(title)).toBe(slug)
})

it.each([[''], ['???'], [undefined], [null], [7]])('makes nothing of %s', (title) => {
  expect(toSlug(title)).toBeUndefined()
})

it('tells a missing title at the title, and not at the address that comes of it as well', () => {
  expect(saidOfEmptyAddress({ title: '' })).toBe(true)
  expect(saidOfEmptyAddress({ title: 'Spierkrampen' })).not.toBe(true)
})

/** @returns what the field of an address says where it is empty, and required */
function saidOfEmptyAddress(siblingData: object): unknown {
  const field = slug('title').fields.find((each) => 'name' in each && each.name === 'slug') as TextField
  const req = { t: (key: string) => key, payload: { config: {} } }
  return field.validate?.(undefined as never, { ...field, req, siblingData } as never)
}
