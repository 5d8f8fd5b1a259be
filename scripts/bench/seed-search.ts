import type { Payload } from 'payload'

const CAUSES_PER_SYMPTOM = 20
const WORDS_PER_TEXT = 250

const ONSETS = [
  'b',
  'br',
  'd',
  'f',
  'g',
  'h',
  'k',
  'kl',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'sch',
  'sp',
  't',
  'v',
  'z',
]
const VOWELS = ['a', 'aa', 'e', 'ee', 'i', 'ie', 'o', 'oe', 'oo', 'u', 'ui', 'ij']
const CODAS = ['', 'k', 'l', 'm', 'n', 'ng', 'p', 'r', 's', 't', 'rst', 'mp']

/**
 * Fills a database with symptoms and causes of made-up Dutch words, the same ones each time, straight through the adapter.
 * Answers with names that can be searched for.
 */
export async function seedSearch(payload: Payload, symptoms: number, causes: number): Promise<string[]> {
  const random = generator(1)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const vocabulary = Array.from({ length: 8_000 }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 2) },
      () => pick(ONSETS) + pick(VOWELS) + pick(CODAS),
    ).join(''),
  )
  const words = (count: number) => Array.from({ length: count }, () => pick(vocabulary)).join(' ')
  const names: string[] = []
  const causeIds: string[] = []
  const now = Date.now()
  // What changed in the last seconds is looked at again and again.
  const dates = (number: number) => {
    const at = new Date(now - (1 + number) * 60_000).toISOString()
    return { createdAt: at, updatedAt: at }
  }
  for (let number = 0; number < causes; number += 1) {
    const name = words(3)
    const data = {
      name,
      term: words(1),
      slug: `oorzaak-${number}`,
      kind: 'condition',
      synonyms: [words(1)],
      ...dates(number),
    }
    causeIds.push(String((await payload.db.create({ collection: 'causes', data })).id))
    if (number % 100 === 0) names.push(name)
  }
  for (let number = 0; number < symptoms; number += 1) {
    const title = words(2)
    const listed = new Set(Array.from({ length: CAUSES_PER_SYMPTOM }, () => pick(causeIds)))
    const data = {
      title,
      slug: `symptoom-${number}`,
      synonyms: [words(1), words(2)],
      englishTerms: [words(1)],
      introduction: words(20),
      body: richText(words(WORDS_PER_TEXT)),
      causes: [...listed].map((cause, row) => ({ id: `${number}-${row}`, cause, casesPerYear: row + 1 })),
      _status: 'published',
      ...dates(number),
    }
    await payload.db.create({ collection: 'symptoms', data })
    if (number % 100 === 0) names.push(title)
  }
  return names
}

function richText(text: string) {
  const paragraph = { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }
  return { root: { type: 'root', version: 1, children: [paragraph] } }
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
