import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { inAll, measureQuality, type Quality, readAsked } from './measure-quality'
import type { Entries } from './read-folder'
import { thisSearch } from './this-search'

const FIXTURES = 'tests/fixtures/search-quality'

/** Lines of: symptom or cause, slug, main name, synonyms, and English terms or the medical one. */
function readNames(): Entries {
  const entries: Entries = { symptoms: [], causes: [] }
  for (const line of readFileSync(`${FIXTURES}/names.tsv`, 'utf8').split('\n').filter(Boolean)) {
    const [kind, slug = '', name = '', others = '', last = ''] = line.split('\t')
    const codes: string[] = []
    const synonyms = others.split('|').filter(Boolean)
    if (kind === 'cause')
      entries.causes.push({ id: slug, slug, name, term: last, synonyms, parent: undefined, codes })
    else {
      const englishTerms = last.split('|').filter(Boolean)
      const nothing = { introduction: '', text: '', causes: [] }
      entries.symptoms.push({ id: slug, slug, title: name, synonyms, englishTerms, codes, ...nothing })
    }
  }
  return entries
}

describe('what people type', () => {
  const asked = readAsked(readFileSync(`${FIXTURES}/questions.tsv`, 'utf8'))
  const wrong: string[] = []
  let byKind: Map<string, Quality>

  beforeAll(async () => {
    const entries = readNames()
    byKind = await measureQuality(thisSearch(entries), asked, entries, ({ question }, answers) =>
      wrong.push(`${question} → ${answers.slice(0, 3)}`),
    )
  })

  it('finds the right page first, nine times of ten', () => {
    const { asked: all, first, reciprocal, nothing } = inAll(byKind)
    expect(first / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(reciprocal / all).toBeGreaterThanOrEqual(0.93)
    expect(nothing / all).toBeLessThanOrEqual(0.01)
  })

  it.each([...new Set(asked.map(({ kind }) => kind))])('finds it for most of the kind %s', (kind) => {
    const { asked: all, first } = byKind.get(kind) ?? { asked: 1, first: 0 }
    expect(first / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.75)
  })
})
