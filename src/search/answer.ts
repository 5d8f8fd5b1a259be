import { find } from './find'
import { LONGEST_QUERY } from './look-up'
import { nearestTerms } from './nearest'
import { toResults } from './results'
import type { Answer } from './results-view'
import type { SearchIndex } from './search-index'

/** A question as it may be shown and looked up; anything that was sent as `q`. */
export function readQuestion(sent: string | null): string {
  return (sent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY)
}

/** Everything that the search page shows of a question. */
export async function answerQuestion(index: SearchIndex, question: string): Promise<Answer> {
  const found = await find(index, question, true)
  const results = toResults(found)
  const nearest = results.length === 0 ? await nearestTerms(index, question) : []
  return { question, results, total: found.total, isAlike: found.isAlike, nearest }
}
