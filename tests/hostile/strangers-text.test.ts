import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, it, vi } from 'vitest'
import { toSlug } from '@/access/slug'
import { readPasted } from '@/articles/causes-editor/read-pasted'
import { CODE_SYSTEM_NAMES, normalCode } from '@/articles/codes/code-systems'
import { readChoice } from '@/articles/side-by-side/read-choice'
import { otherLanguage } from '@/comments/checks/language'
import { countLinks } from '@/comments/checks/links'
import { readPuzzle } from '@/comments/checks/puzzle'
import { wordsHashOf } from '@/comments/checks/repeated-text'
import { findWord } from '@/comments/checks/words'
import { readCursor } from '@/comments/desk/cursor'
import { fingerprintOf } from '@/comments/fingerprint'
import { checkTyped, readTyped } from '@/comments/input'
import { featuresOf } from '@/comments/learning/features'
import { readPost } from '@/comments/read-post'
import { articleLines } from '@/import/text/article-lines'
import { toMarkdown } from '@/machine-readable/markdown/to-markdown'
import { readOembed } from '@/machine-readable/oembed/oembed'
import { addressKey, isMailbox, mailboxKey } from '@/mail/mailbox'
import { readMoment } from '@/planning/read-moment'
import { env } from '@/platform/env'
import { networkOf } from '@/platform/network'
import { clampQuery } from '@/platform/rest-limits'
import { readLink } from '@/platform/signed-link'
import { isRobot } from '@/reads/is-robot'
import { normalAddress } from '@/redirects/normal-address'
import { answerQuestion, readQuestion } from '@/search/answer'
import { countableTerm } from '@/search/countable-term'
import { findCausesOf } from '@/search/find-causes-of'
import { SearchIndex } from '@/search/search-index'
import { suggest } from '@/search/suggest'
import { pasteAt } from '@/text/blocks/table/change-rows'
import { pastedRows } from '@/text/blocks/table/pasted-rows'
import { plainText } from '@/text/plain-text'
import { richText } from '../support/rich-text'
import { hostileText, hostileTexts } from './hostile-text'
import { longestStop } from './longest-stop'

/** Milliseconds that nobody may keep all others waiting. */
const LONGEST_STOP = 50
/** What a body may hold, and what Node lets an address be. */
const BODY = 64 * 1024
const ADDRESS = 16 * 1024

beforeAll(() => vi.stubEnv('PAYLOAD_SECRET', 'a-secret-for-the-tests-only'))

const article = (slug: string, title: string) => ({ id: slug, slug, title, synonyms: [], lastUpdated: null })
const index = new SearchIndex()
index.putSymptom({
  id: 'kramp',
  slug: 'kramp',
  title: 'Spierkrampen',
  codes: ['R25.2'],
  synonyms: ['kuitkramp'],
  englishTerms: ['cramp'],
  introduction: '',
  text: 'Rek de spier voorzichtig op.',
  causes: [],
})

const form = (type: string, body: string) =>
  new Request('http://localhost/', { method: 'POST', headers: { 'content-type': type }, body })
const typed = (text: string) =>
  readTyped({ name: text, email: text, body: text, parent: text, consent: 'ja' })
/** A comment with as much of the text as a stored one may hold. */
const comment = (text: string) => ({
  name: '',
  email: '',
  parent: undefined,
  notifyReplies: false,
  body: text.slice(0, 60_000),
})

/** As in {@link comment}; of letters that are many each once they are taken apart, no more come so far than a comment has characters. */
function asMuchAsComes(text: string): string {
  // One by one: many marks in a row take long to be put in order.
  let letters = 0
  for (const character of text) letters += character.normalize('NFKD').length
  return text.slice(0, letters > 3 * text.length ? 5_000 : 60_000)
}

/** Everything that works on what a stranger sends in a body. */
const ON_BODIES: Record<string, (text: string) => unknown> = {
  'a form': (text) => readPost(form('application/x-www-form-urlencoded', text)),
  JSON: (text) => readPost(form('application/json', text)),
  'JSON with a text': (text) => readPost(form('application/json', JSON.stringify({ body: text }))),
  parts: (text) => readPost(form('multipart/form-data; boundary=a', text)),
  'the fields of a comment': typed,
  'a comment that is checked': (text) => checkTyped(typed(text)),
  'a puzzle': readPuzzle,
  'a puzzle of JSON': (text) => readPuzzle(Buffer.from(text).toString('base64')),
  links: countLinks,
  words: (text) => findWord(asMuchAsComes(text), ['viagra', 'snel geld verdienen', 'a', 'kramp']),
  'the language': (text) => otherLanguage(comment(text).body, ['nl']),
  // No body of more characters comes so far.
  'what can be told of a comment': (text) =>
    featuresOf({ name: text.slice(0, 80), email: text.slice(0, 254), body: text.slice(0, 5_000) }),
  'the hash of the words': (text) => wordsHashOf(comment(text).body),
  'the fingerprint': (text) => fingerprintOf('kramp', comment(text), ''),
  'an address': isMailbox,
  'the key of an address': (text) => [addressKey(text), mailboxKey(text)],
  'what may be stored': plainText,
}

/** Everything that works on what a stranger sends in an address or a head. */
const ON_ADDRESSES: Record<string, (text: string) => unknown> = {
  'a question': (text) => answerQuestion(index, readQuestion(text)),
  'what is typed in the search box': (text) => suggest(index, readQuestion(text)),
  'what is typed in the list of causes': (text) => findCausesOf(index, 'kramp', readQuestion(text)),
  'a term that is counted': (text) => countableTerm(readQuestion(text)),
  'articles to compare': (text) =>
    readChoice(new URLSearchParams({ symptomen: text }), [article('kramp', 'Spierkrampen')]),
  'many articles to compare': (text) =>
    readChoice(new URLSearchParams(text.replaceAll('a', 'symptomen=b&')), []),
  'a code': (text) => CODE_SYSTEM_NAMES.map((system) => normalCode(system, text)),
  'a question by oEmbed': (text) => readOembed(new URLSearchParams({ url: `${env().SITE_URL}/${text}` })),
  'an address that may have moved': (text) => normalAddress(`/${text}`),
  'a signed link': readLink,
  'the limits of a query': (text) => clampQuery(new URLSearchParams(`limit=${text}&${text}`)),
  'a network': networkOf,
  'the name of a browser': isRobot,
}

/** What staff paste and upload. */
const ON_STAFF: Record<string, (text: string) => unknown> = {
  'pasted causes': readPasted,
  'the lines of an article': articleLines,
  'pasted rows of a table': (text) => pasteAt([['']], { row: 0, column: 0 }, pastedRows(text) ?? [['']]),
  'the moment of a plan': (text) => readMoment(text, new Date('2026-11-28T12:00:00Z')),
  'a text in Markdown': (text) => toMarkdown(richText(text), ''),
  'a slug': toSlug,
  'a place in a queue': readCursor,
}

it.each([
  ...Object.entries(ON_BODIES).map(([name, work]) => ({ name, work, size: BODY })),
  ...Object.entries(ON_ADDRESSES).map(([name, work]) => ({ name, work, size: ADDRESS })),
  ...Object.entries(ON_STAFF).map(([name, work]) => ({ name, work, size: BODY })),
])('$name, whatever it holds, stops nobody else', async ({ work, size }) => {
  const stopOf = (text: string) => longestStop(() => attempt(work, text), LONGEST_STOP)
  for (const text of hostileTexts(size))
    expect(await stopOf(text), text.slice(0, 20)).toBeLessThan(LONGEST_STOP)
  const property = fc.asyncProperty(hostileText(size), async (text) => {
    expect(await stopOf(text)).toBeLessThan(LONGEST_STOP)
  })
  await fc.assert(property, { numRuns: 20 })
})

/** What it throws is for other tests. */
async function attempt(work: (text: string) => unknown, text: string): Promise<void> {
  try {
    await work(text)
  } catch {}
}

it('is normalized and counted by the two functions that bound it first, and nowhere else', async () => {
  const known = [
    'count-characters.ts',
    'normal-text.ts',
    // In the reader's or editor's own browser nobody else waits.
    'cause-filter-element.ts',
    'find-hard.ts',
    // Take 500 characters and no more, 4.096, or one.
    'glob-pattern.ts',
    'find-picture.ts',
    'any-accent.ts',
    'letter-forms.ts',
  ]
  const files = (await readdir('src', { recursive: true })).filter(
    (file) => /(?<!\.test)\.tsx?$/.test(file) && !known.includes(basename(file)),
  )
  const dear = files.filter((file) =>
    /\.normalize\(|Intl\.Segmenter/.test(readFileSync(join('src', file), 'utf8')),
  )
  expect(dear).toEqual([])
})
