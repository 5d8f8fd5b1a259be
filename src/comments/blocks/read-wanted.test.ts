import { expect, it } from 'vitest'
import { domainsAbove } from './block-keys'
import { forgetsNetworksAt } from './forgets-networks-at'
import { readWanted } from './read-wanted'

const trusted = ['thuisarts.nl']

it.each(['casino.example', 'https://www.Casino.example/bonus?x=1', 'info@casino.example', 'casino.example.'])(
  'takes "%s" for the domain casino.example',
  (typed) => {
    const wanted = { key: 'domain:casino.example', shown: 'casino.example' }
    expect(readWanted('domain', typed, trusted)).toEqual(wanted)
  },
)

it.each([
  ['domain', 'casino', 'Vul een domein in'],
  ['domain', 'gmail.com', 'Blokkeer het adres zelf'],
  ['domain', 'www.thuisarts.nl', 'bij de sites die mogen'],
  ['address', 'geen adres', 'geldig e-mailadres'],
  ['text', '* a *', 'ten minste 4 letters'],
  ['text', 'casino '.repeat(20), 'hoogstens 100 tekens'],
  ['network', '192.0.2.1', 'bij een reactie van vandaag'],
] as const)('refuses the %s "%s" in words', (kind, typed, words) => {
  expect(readWanted(kind, typed, trusted)).toContain(words)
})

it('knows an address again however it is written, and shows too little of it to write to', () => {
  const one = readWanted('address', 'Jan.Jansen@Spam.example', trusted)
  const other = readWanted('address', 'jan.jansen@spam.EXAMPLE', trusted)
  expect(one).toEqual({ key: expect.not.stringContaining('jan'), shown: 'J…@spam.example' })
  expect(other).toMatchObject({ key: (one as { key: string }).key })
})

it('blocks what stands under a domain as well', () => {
  expect(domainsAbove('www.shop.casino.example')).toContain('casino.example')
  expect(domainsAbove('casino.example')).toEqual(['casino.example'])
})

it('lets a network go when its name does', () => {
  expect(forgetsNetworksAt(new Date('2026-11-27T23:59:00Z'))).toBe('2026-11-28T00:00:00.000Z')
})
