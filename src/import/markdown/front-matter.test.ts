import { expect, it } from 'vitest'
import { ImportRefused } from '../import-refused'
import { publishedIn, splitHead, updatedIn, whyUnseen } from './front-matter'

it('reads YAML and TOML above a text', () => {
  expect(splitHead('---\ntitle: Kramp\n---\nTekst')).toEqual({ head: { title: 'Kramp' }, body: 'Tekst' })
  const { body, head } = splitHead(
    '+++\ntitle = "Kramp"\ndate = 2016-06-13T10:00:00+02:00\ntags = ["been"]\n+++\n\nTekst',
  )
  expect([head.title, head.tags, publishedIn(head), body]).toEqual([
    'Kramp',
    ['been'],
    '2016-06-13T10:00:00.000+02:00',
    '\nTekst',
  ])
  expect(splitHead('Een tekst\n---\nmet een lijn')).toEqual({
    head: {},
    body: 'Een tekst\n---\nmet een lijn',
  })
})

it('refuses what cannot be read, with the place', () => {
  expect(() => splitHead('+++\ntitle = Kramp\n+++\n')).toThrow(ImportRefused)
  expect(() => splitHead('---\ntitle: "x\n---\n')).toThrow(ImportRefused)
})

it.each([
  [{ pubDate: '2016-06-13' }, '2016-06-13'],
  [{ publishDate: '2016-06-13', lastmod: '2017-01-01' }, '2016-06-13'],
  [{ published_at: '2016-06-13' }, '2016-06-13'],
  [{ Date: '2016-06-13' }, '2016-06-13'],
])('finds the date under the name that the program gives it: %j', (head, date) => {
  expect(publishedIn(head)).toBe(date)
})

it('finds when it was changed', () => {
  expect([{ updatedDate: '2017-01-01' }, { lastmod: '2017-01-01' }, {}].map(updatedIn)).toEqual([
    '2017-01-01',
    '2017-01-01',
    '',
  ])
})

const now = new Date('2026-01-01')
it.each([
  [{ date: '2025-12-31' }, undefined],
  [{ date: '2026-02-01' }, 'future'],
  [{ date: '2025-01-01', publishDate: '2026-02-01' }, 'future'],
  [{ date: '2025-01-01', expiryDate: '2025-06-01' }, 'verlopen'],
  [{ expiryDate: '2027-01-01' }, undefined],
  [{ draft: true }, 'draft'],
  [{ published: false }, 'draft'],
  [{ status: 'private' }, 'private'],
])('says why readers did not see it: %j', (head, status) => {
  expect(whyUnseen(head, now)).toBe(status)
})
