import { expect, it } from 'vitest'
import { toSlug } from './slug'

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
