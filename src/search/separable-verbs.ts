import { formsOf } from './word-forms'
import { grammar } from './words'

/** As many words may stand between a verb and what belongs before it: "ik val de laatste tijd steeds af". */
const WIDEST = 5

/**
 * The words of a question with its verbs in one piece, as names have them: "mijn haar valt uit" asks for "haar" and "uitval".
 * Only what stands in a name is put together, and only where a sentence ends: "pijn op de borst" is no verb.
 * @param isNamed whether a name holds a word, or ends with it
 */
export function withWholeVerbs(words: readonly string[], isNamed: (word: string) => boolean): string[] {
  const { particles, sentenceEnds } = grammar()
  const whole: string[] = [...words]
  for (const [at, particle] of words.entries()) {
    const next = words[at + 1]
    if (!particles.has(particle) || (next !== undefined && !sentenceEnds.has(next))) continue
    for (let place = at - 1; place >= Math.max(0, at - WIDEST); place -= 1) {
      const verb = verbOf(particle, words[place] ?? '', isNamed)
      if (!verb) continue
      whole[place] = verb
      whole[at] = ''
      break
    }
  }
  return whole.filter(Boolean)
}

function verbOf(particle: string, word: string, isNamed: (word: string) => boolean): string | undefined {
  const { derived, inflected } = formsOf(word)
  return [...new Set([...inflected, ...derived])]
    .filter((form) => form.length >= SHORTEST_VERB)
    .sort((one, other) => other.length - one.length)
    .map((form) => particle + form)
    .find(isNamed)
}

const SHORTEST_VERB = 3
