import { expect, it } from 'vitest'
import { tookShort } from '../../../tests/support/took-short'
import { tierHeading } from './tier-heading'

it.each([
  ['Vaak voorkomende oorzaken van spierkrampen: >1.000/jaar', 'common'],
  ['Minder vaak voorkomende oorzaken van spierkrampen: <1.000/jaar', 'less-common'],
  ['Zeldzame oorzaken van spierkrampen: <100/jaar', 'rare'],
  ['zeer zeldzame oorzaken van hoofdpijn: < 10 per jaar', 'very-rare'],
  ['Extreem zeldzame oorzaken van spierkrampen', 'extremely-rare'],
  ['Extreem zeldzame oorzaken: <1/jaar', 'extremely-rare'],
  ['2. Zeldzame oorzaken van spierkrampen', 'rare'],
  ['Zeer zeldzame oorzaken (<10/jaar)', 'very-rare'],
])('reads %s', (text, id) => {
  const heading = tierHeading(text)
  expect(heading?.tier.id).toBe(id)
  expect(heading?.agrees).toBe(true)
})

it.each([
  'Zeldzame oorzaken van spierkrampen: <50/jaar',
  'Zeldzame oorzaken van spierkrampen: >100/jaar',
  'Zeldzame oorzaken van spierkrampen: soms',
  'Zeldzame oorzaken van spierkrampen: minder dan 100 mensen per jaar',
])('sees that the range of "%s" is not the tier’s', (text) => expect(tierHeading(text)?.agrees).toBe(false))

it.each([
  'Oorzaken spierkrampen',
  'Zeldzame oorzaken van spierkrampen zijn er ook.',
  'Hele zeldzame oorzaken van spierkrampen: <5/jaar',
  'Vaak voorkomende oorzaken van spierkrampen: stress, te weinig slaap en sporten',
  'Zeldzame oorzaken van spierkrampen: lood. Kwik ook.',
  'Zeldzame oorzaken (lood, kwik en een tekort aan kalium)',
  'Zeldzame oorzaken: 3 van de 10 mensen met kramp hebben een ziekte van de nieren',
])('leaves "%s" alone', (text) => expect(tierHeading(text)).toBeUndefined())

it('looks at what people repeat without end no longer than at a heading', () => {
  expect(tookShort(() => tierHeading(`a${' oorzaken van b'.repeat(20_000)}.`))).toBe(true)
})
