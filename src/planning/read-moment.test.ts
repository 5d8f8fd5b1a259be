import { describe, expect, it } from 'vitest'
import { readMoment } from './read-moment'

/** A Friday in winter, 23:50 in Amsterdam. */
const NOW = new Date('2026-11-27T22:50:00Z')

function read(typed: string, now = NOW): string {
  const found = readMoment(typed, now)
  return 'at' in found ? found.at.toISOString() : found.why
}

describe('a moment that an editor types', () => {
  it.each([
    ['3-12-2026 14:00', '2026-12-03T13:00:00.000Z'],
    ['3 december 14.00', '2026-12-03T13:00:00.000Z'],
    ['3 december 2026 om 14.00 uur', '2026-12-03T13:00:00.000Z'],
    ['donderdag 3 dec. 2026, 14:00', '2026-12-03T13:00:00.000Z'],
    ['3/12/26 14u30', '2026-12-03T13:30:00.000Z'],
    ['3-12 9:05', '2026-12-03T08:05:00.000Z'],
    ['3.12.2026 14.00', '2026-12-03T13:00:00.000Z'],
    ['3 dec 14 uur', '2026-12-03T13:00:00.000Z'],
    ['2026-12-03T14:00', '2026-12-03T13:00:00.000Z'],
    ['2026-12-03 14:00', '2026-12-03T13:00:00.000Z'],
    ['1 maart 8:00', '2027-03-01T07:00:00.000Z'],
    ['1 mrt 2027 8:00', '2027-03-01T07:00:00.000Z'],
    ['1 juli 2027 00:00', '2027-06-30T22:00:00.000Z'],
    ['vandaag 23:55', '2026-11-27T22:55:00.000Z'],
    ['MORGEN 9:00', '2026-11-28T08:00:00.000Z'],
    ['overmorgen om 9 uur', '2026-11-29T08:00:00.000Z'],
  ])('is read on the clock of the site: %s', (typed, at) => {
    expect(read(typed)).toBe(at)
  })

  it('is the first of two in the night in which an hour comes twice', () => {
    expect(read('31-10-2027 2:30')).toBe('2027-10-31T00:30:00.000Z')
  })

  it.each([
    ['', 'Vul een dag en een tijd in'],
    ['binnenkort', 'niet te lezen als dag en tijd'],
    ['14:00', 'niet te lezen als dag en tijd'],
    ['3 foobar 14:00', 'niet te lezen als dag en tijd'],
    ['3-12-2026', 'Zet er ook een tijd bij'],
    ['3 december', 'Zet er ook een tijd bij'],
    ['3-12-2026 veertien', 'De tijd is niet te lezen'],
    ['3-12-2026 24:00', 'van 00:00 tot 23:59'],
    ['31-4-2027 14:00', 'Die dag bestaat niet: 31-4-2027'],
    ['31 april 14:00', 'Die dag bestaat niet'],
    ['3-13-2026 14:00', 'Die dag bestaat niet'],
    ['28-3-2027 2:30', 'de klok gaat dan een uur vooruit'],
    ['27-11-2026 23:50', 'Dat is al geweest: vrijdag 27 november 2026 om 23:50 uur.'],
    ['vandaag 9:00', 'Dat is al geweest'],
    ['3-12-2062 14:00', 'meer dan vijf jaar vooruit'],
    [`3-12-2026 ${'9'.repeat(10_000)}`, 'De tijd is niet te lezen'],
  ])('is refused in words: %s', (typed, why) => {
    expect(read(typed)).toContain(why)
  })

  it('may be 29 February in a year that has one', () => {
    expect(read('29 februari 2028 10:00')).toBe('2028-02-29T09:00:00.000Z')
    expect(read('29 februari 2027 10:00')).toContain('Die dag bestaat niet')
  })
})
