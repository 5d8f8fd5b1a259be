import { nl } from '@/language/nl'
import { type Check, hold } from './check'
import { unmask } from './unmask'

/** Words that moderators named: what makes them look, and what is spam. */
export const words: Check = ({ input, rules }) => {
  const text = `${input.name}\n${input.email}\n${input.body}`
  const spam = findWord(text, rules.spamWords)
  if (spam) return { verdict: 'spam', reason: nl.comments.reasons.spamWord(spam) }
  const held = findWord(text, rules.heldWords)
  return held ? hold(nl.comments.reasons.heldWord(held)) : undefined
}

/**
 * The first of the words or phrases that stands in the text by itself: "kan" is not in "kanker"; `casino*` is also in
 * "casinobonus". However it is hidden: see {@link unmask}.
 */
export function findWord(text: string, list: readonly string[]): string | undefined {
  const searched = unmask(text)
  return list.find((word) => {
    const mayGoOn = word.endsWith('*')
    const needle = unmask(mayGoOn ? word.slice(0, -1) : word)
    if (needle === '') return false
    for (let at = searched.indexOf(needle); at !== -1; at = searched.indexOf(needle, at + 1)) {
      const goesOn = isLetter(searched[at + needle.length])
      if (!isLetter(searched[at - 1]) && (mayGoOn || !goesOn)) return true
    }
    return false
  })
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
