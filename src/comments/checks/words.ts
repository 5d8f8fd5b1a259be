import { nl } from '@/language/nl'
import { normalText } from '@/text/normal-text'
import { type Check, hold } from './check'

/** Words that moderators named: what makes them look, and what is spam. */
export const words: Check = ({ input, rules }) => {
  const text = `${input.name}\n${input.email}\n${input.body}`
  const spam = findWord(text, rules.spamWords)
  if (spam) return { verdict: 'spam', reason: nl.comments.reasons.spamWord(spam) }
  const held = findWord(text, rules.heldWords)
  return held ? hold(nl.comments.reasons.heldWord(held)) : undefined
}

/** The first of the words or phrases that stands in the text by itself: "kan" is not in "kanker". */
export function findWord(text: string, list: readonly string[]): string | undefined {
  const wanted = plain(text)
  return list.find((word) => {
    const needle = plain(word)
    if (needle === '') return false
    for (let at = wanted.indexOf(needle); at !== -1; at = wanted.indexOf(needle, at + 1)) {
      if (!isLetter(wanted[at - 1]) && !isLetter(wanted[at + needle.length])) return true
    }
    return false
  })
}

/** Without case, accents and invisible characters, which spam uses to hide words. */
function plain(text: string): string {
  return normalText(text, 'NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
