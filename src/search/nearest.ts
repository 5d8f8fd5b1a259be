import { setImmediate } from 'node:timers/promises'
import { fullName } from '@/ui/full-name'
import type { SearchIndex } from './search-index'
import { tellingWords } from './words'

const MOST = 5

/** Names of symptoms and causes that look most like a question that found nothing. */
export async function nearestTerms(index: SearchIndex, question: string): Promise<string[]> {
  const scores = new Map<string, number>()
  const note = (name: string | undefined, score: number) => {
    if (name) scores.set(name, Math.max(scores.get(name) ?? 0, score))
  }
  for (const word of tellingWords(question).slice(0, 3)) {
    // The fourth goes through almost every name there is.
    const edits = Math.min(3, Math.ceil(word.length * 0.4))
    for (const { id, score } of index.lookUpLike('symptoms', word, edits)) {
      note(index.symptoms.get(id)?.title, score)
    }
    await setImmediate()
    for (const { id, score } of index.lookUpLike('causes', word, edits)) {
      const cause = index.causes.get(id)
      note(cause && fullName(cause), score)
    }
    await setImmediate()
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([name]) => name)
}
