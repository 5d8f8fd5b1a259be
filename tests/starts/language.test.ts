import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { en } from '@/language/en'
import { nl } from '@/language/nl'
import { catalogueWords } from '../support/catalogue-words'
import { textOf } from '../support/client'
import { mailsTo, nextMailTo } from '../support/outbox'
import { READER_PAGES } from '../support/reader-pages'
import { startSite, type TestSite } from '../support/site'

const ARTICLE = '/symptomen/spierkrampen'

/** What only the Dutch catalogue says. The first article is Dutch on every site: its own words do not count. */
const CONTENT = readFileSync('content/spierkrampen.txt', 'utf8').toLowerCase()
const DUTCH = catalogueWords(nl).filter(
  (words) => !catalogueWords(en).includes(words) && !CONTENT.includes(words.toLowerCase()),
)

let site: TestSite

beforeAll(async () => {
  site = await startSite({ SITE_LANGUAGE: 'en' })
})
afterAll(() => site.stop())

it('speaks English where the operator chose it: texts, numbers and dates', async () => {
  const html = await (await fetch(site.url + ARTICLE)).text()
  const text = textOf(html)
  expect(html).toContain('<html lang="en"')
  expect(html).toContain('>1,000</text>')
  expect(text).toContain('Less common causes: 100 to 1,000 people a year')
  expect(text).toContain('Last updated: 25 November 2017')
  expect(text).toContain('The information on this site is general')
})

it.each([
  ...READER_PAGES,
  '/feed.xml',
  '/reacties/feed.xml',
  `${ARTICLE}/reacties/feed.xml`,
  `${ARTICLE}/oorzaken.csv`,
  `${ARTICLE}/oorzaken.json`,
  `${ARTICLE}/reacties/99`,
  '/reacties/melden?reactie=none',
  '/mail/afmelden?t=none',
  '/voorbeeld/symptoms/none',
  '/symptomen/bestaat-niet',
  '/oorzaken/bestaat-niet',
  '/%E0%A4%A',
])('has no word of the Dutch catalogue at %s', async (path) => {
  expect(dutchIn(await (await fetch(site.url + path)).text())).toEqual([])
})

it.each([
  ['a form with every mistake', `${ARTICLE}/reacties`, { name: '', email: 'x', body: '', parent: 'none' }],
  ['a form for an article that is nowhere', '/symptomen/bestaat-niet/reacties', { body: 'x' }],
  ['a report of nothing', '/reacties/melden', { reactie: 'none' }],
  ['a question for own data without address', '/uw-gegevens', { email: '' }],
  ['a page that can only be read', '/oorzaken', {}],
])('answers in English to %s', async (_, path, fields) => {
  const answer = await fetch(site.url + path, { method: 'POST', body: new URLSearchParams(fields as never) })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(dutchIn(await answer.text())).toEqual([])
})

it('thanks and mails in English', async () => {
  const fields = {
    name: 'Ann',
    email: 'ann@example.org',
    body: 'This helped me.',
    consent: 'ja',
    notifyReplies: 'ja',
  }
  const answer = await fetch(`${site.url}${ARTICLE}/reacties`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  })
  expect(answer.url).toContain('/reacties/bedankt')
  expect(dutchIn(await answer.text())).toEqual([])
  await fetch(`${site.url}/uw-gegevens`, {
    method: 'POST',
    body: new URLSearchParams({ email: fields.email }),
  })
  await nextMailTo(fields.email, 1, site.dataDir)
  for (const { subject, text, html } of await mailsTo(fields.email, site.dataDir)) {
    expect(dutchIn(`${subject}\n${text}\n${html ?? ''}`)).toEqual([])
  }
})

function dutchIn(answer: string): string[] {
  const text = answer
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/<!-- -->/g, '')
  return DUTCH.filter((words) => {
    const escaped = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    // Addresses are the same in every language.
    return new RegExp(`(?<![\\w/-])${escaped}(?![\\w-])`, 'u').test(text)
  })
}
