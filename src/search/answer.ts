import { plainText } from '@/text/plain-text'
import { find } from './find'
import { nearestTerms } from './nearest'
import { LONGEST_QUERY } from './question-words'
import { toResults } from './results'
import type { Answer } from './results-view'
import type { SearchIndex } from './search-index'

/** Marks that would turn the direction of the page's own words behind the question. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/** A question as it may be shown and looked up; anything that was sent as `q`. */
export function readQuestion(sent: string | null): string {
  const plain = plainText((sent ?? '').replace(/\s+/g, ' ')).replace(TURNING, '')
  // A sign of two halves may have been cut in two.
  return plainText(plain.trim().slice(0, LONGEST_QUERY))
}

/** Everything that the search page shows of a question. */
export async function answerQuestion(index: SearchIndex, question: string): Promise<Answer> {
  const found = await find(index, question, true)
  const results = toResults(found)
  const nearest = results.length === 0 ? await nearestTerms(index, question) : []
  return { question, results, total: found.total, isAlike: found.isAlike, nearest }
}
