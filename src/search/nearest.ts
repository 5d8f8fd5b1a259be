import { setImmediate } from 'node:timers/promises'
import { fullName } from '@/ui/full-name'
import type { SearchIndex } from './search-index'
import { tellingWords } from './words'

const MOST = 5

/** What differs in more than about a third of its sounds, or begins otherwise, is no help. */
const LEAST_LIKE = 0.58

/** Names of symptoms and causes that look most like a question that found nothing. */
export async function nearestTerms(index: SearchIndex, question: string): Promise<string[]> {
  const scores = new Map<string, number>()
  const note = (name: string | undefined, score: number) => {
    if (name && score >= LEAST_LIKE) scores.set(name, Math.max(scores.get(name) ?? 0, score))
  }
  for (const word of tellingWords(question).slice(0, 3)) {
    // The fourth goes through almost every name there is.
    const edits = Math.min(3, Math.ceil(word.length * 0.4))
    const { symptoms, causes } = index.names
    for (const [number, { quality }] of symptoms.lookUpLike(word, edits)) {
      note(index.symptoms.get(symptoms.names.get(number)?.id ?? '')?.title, quality)
    }
    await setImmediate()
    for (const [number, { quality }] of causes.lookUpLike(word, edits)) {
      const cause = index.causes.get(causes.names.get(number)?.id ?? '')
      note(cause && fullName(cause), quality)
    }
    await setImmediate()
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([name]) => name)
}
