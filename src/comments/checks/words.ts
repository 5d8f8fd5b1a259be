import { LRUCache } from 'lru-cache'
import { nl } from '@/language/nl'
import { type Check, hold } from './check'
import { findMedicines } from './medicines'
import { unmask } from './unmask'

/** Words that moderators named: what makes them look, and what is spam. A medicine is what people come here to talk about. */
export const words: Check = async ({ payload, input, rules }) => {
  const text = `${input.name}\n${input.email}\n${input.body}`
  const spam = findWords(text, rules.spamWords)
  const medicines = spam.length > 0 ? await findMedicines(payload, spam) : []
  const [sure] = spam.filter((word) => !medicines.includes(word))
  if (sure) return { verdict: 'spam', reason: nl.comments.reasons.spamWord(sure) }
  const [held] = [...findWords(text, rules.heldWords), ...medicines]
  return held ? hold(nl.comments.reasons.heldWord(held)) : undefined
}

/** The first of the words or phrases that stands in the text: see {@link findWords}. */
export function findWord(text: string, list: readonly string[]): string | undefined {
  return findWords(text, list)[0]
}

/**
 * The words or phrases that stand in the text by themselves: "kan" is not in "kanker". A `*` is any piece of a word, also none:
 * `casino*` is in "casinobonus", `*bonus*` too. However it is hidden: see {@link unmask}.
 */
function findWords(text: string, list: readonly string[]): string[] {
  const searched = unmask(text)
  return list.filter((word) => {
    const pieces = patterns.memo(word)
    // Most words are nowhere, and this is how that costs least.
    return pieces.some((piece) => piece !== '') && pieces.every((piece) => searched.includes(piece))
      ? stands(searched, pieces)
      : false
  })
}

/** What moderators named is looked for in every post: each stays taken apart. */
const patterns = new LRUCache<string, string[]>({
  max: 2_000,
  memoMethod: (word) => word.split('*').map(unmask),
})

const ANY = '*'

/** Goes through the text once, with every place of the pattern that may have been reached: nothing is tried twice. */
function stands(text: string, pieces: readonly string[]): boolean {
  const pattern = pieces.flatMap((piece, at) => (at === 0 ? [...units(piece)] : [ANY, ...units(piece)]))
  const end = pattern.length
  const [beginsWord, endsWord] = [isOfWord(pattern[0]), isOfWord(pattern[end - 1])]
  let reached = new Set<number>()
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at]
    if (!beginsWord || !isLetter(text[at - 1])) reached.add(0)
    // A set gives what is added while it is gone through.
    for (const place of reached) if (pattern[place] === ANY) reached.add(place + 1)
    if (reached.has(end) && !(endsWord && isLetter(character))) return true
    const next = new Set<number>()
    for (const place of reached) {
      if (pattern[place] === ANY && isLetter(character)) next.add(place)
      else if (pattern[place] === character && place < end) next.add(place + 1)
    }
    reached = next
  }
  return false
}

function units(piece: string): string[] {
  return piece.split('')
}

/** "% korting" also follows a digit. */
function isOfWord(unit: string | undefined): boolean {
  return unit === ANY || isLetter(unit)
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
