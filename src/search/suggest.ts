import { messages } from '@/language/messages'
import { find } from './find'
import { type Result, toResults } from './results'
import type { SearchIndex } from './search-index'

const MOST = 8
/** One letter begins everything. */
const SHORTEST = 2

/** What `/zoeken/suggesties` answers; all words are the server's. */
export interface Suggestions {
  suggestions: Pick<Result, 'title' | 'path' | 'why' | 'reads'>[]
  /** Said to who cannot see the list: "3 suggesties". */
  status: string
}

/** What the search box offers while somebody types: names only, for the texts are too many to go through at each key. */
export async function suggest(index: SearchIndex, typed: string): Promise<Suggestions> {
  if (typed.trim().length < SHORTEST) return { suggestions: [], status: '' }
  const found = await find(index, typed, false, MOST)
  // All get a chance: one word can begin many names of each.
  const others = found.others.slice(0, 2)
  const left = MOST - others.length
  const causes = found.causes.slice(0, Math.max(3, left - found.symptoms.length))
  const symptoms = found.symptoms.slice(0, left - causes.length)
  const suggestions = toResults({ ...found, symptoms, causes, others }).map(
    ({ title, path, why, reads }) => ({ title, path, why, ...(reads && { reads }) }),
  )
  return { suggestions, status: messages().search.suggestionCount(suggestions.length) }
}
