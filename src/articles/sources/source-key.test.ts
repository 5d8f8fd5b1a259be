import { expect, it } from 'vitest'
import { doiOf, readSourceAddress } from './source-address'
import { sourceKey } from './source-key'

it.each(['10.1136/BMJ.39489', 'doi:10.1136/BMJ.39489', 'https://dx.doi.org/10.1136/BMJ.39489'])(
  'stores a DOI typed as %s as the address that leads to it',
  (typed) => {
    expect(readSourceAddress(typed)).toBe('https://doi.org/10.1136/BMJ.39489')
    expect(doiOf('https://doi.org/10.1136/BMJ.39489')).toBe('10.1136/BMJ.39489')
  },
)

it.each([
  'nivel.nl',
  'javascript:alert(1)',
  'http://localhost/',
  'https://a b.nl',
  'https://ik:geheim@nivel.nl/',
])('takes %s for no address, and says what is one', (typed) => {
  expect(readSourceAddress(typed)).toHaveProperty('message')
})

it('takes nothing for nothing', () => {
  expect(readSourceAddress('  ')).toBeNull()
})

it('knows one source by its address, however that is written', () => {
  const key = (url: string) => sourceKey({ title: url, url })
  expect(key('http://www.nivel.nl/cijfers/')).toBe(key('https://nivel.nl/cijfers'))
  expect(key('https://doi.org/10.1136/BMJ.1')).toBe(key('https://doi.org/10.1136/bmj.1'))
  expect(key('https://nivel.nl/cijfers?jaar=2023')).not.toBe(key('https://nivel.nl/cijfers'))
})

it('knows one without address by title, publisher and year', () => {
  const own = { title: 'Één  richtlijn', publisher: 'NHG', year: 2020 }
  expect(sourceKey(own)).toBe(sourceKey({ ...own, title: 'een richtlijn', publisher: 'nhg' }))
  expect(sourceKey(own)).not.toBe(sourceKey({ ...own, year: 2021 }))
})
