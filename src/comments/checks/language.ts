import { nl } from '@/language/nl'
import { detectLanguage } from '../detect-language'
import { type Check, hold } from './check'

/** In fewer letters there is too little to tell by. */
const LEAST_LETTERS = 24
const LEAST_WORDS = 4
const MOST_CHARACTERS = 1_000

/** So much less likely than the likeliest language must one be to be another: medical words are much the same in all. */
const CLEARLY_LESS = 0.87

/** Whether a comment is in none of the languages that are welcome, as far as its text can tell. */
export const language: Check = async ({ input, rules }) => {
  if (rules.languages.length === 0) return undefined
  const other = await otherLanguage(input.body, rules.languages)
  return other === undefined ? undefined : hold(nl.comments.reasons.language(other))
}

/** The code of the language that a text is in, where it is clearly none of the welcome ones. */
export async function otherLanguage(text: string, welcome: readonly string[]): Promise<string | undefined> {
  const words = wordsOnly(text)
  if (words.replace(/[^\p{L}]/gu, '').length < LEAST_LETTERS || words.split(' ').length < LEAST_WORDS) {
    return undefined
  }
  const found = await detectLanguage(words)
  const scores: Record<string, number> = found.getScores()
  const most = scores[found.language] ?? 0
  const isClear = welcome.every((code) => (scores[code] ?? 0) < most * CLEARLY_LESS)
  return found.language && isClear && found.isReliable() ? found.language : undefined
}

/** The beginning of a text, which is enough; without addresses of sites and people, and without repeated letters. */
function wordsOnly(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .split(/\s+/)
    .filter((word) => !/[@/]|\.\p{L}/u.test(word))
    .join(' ')
    .replace(/(.)\1{3,}/gu, '$1')
    .replace(/[^\p{L}\p{M}'’]+/gu, ' ')
    .trim()
}
