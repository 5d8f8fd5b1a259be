import { find } from '@/search/find'
import { toResults } from '@/search/results'
import { SearchIndex } from '@/search/search-index'

/** An index of symptoms that have these titles and synonyms, and no text. */
export function titledIndex(names: Record<string, string[]>): SearchIndex {
  const index = new SearchIndex()
  for (const [title, synonyms] of Object.entries(names)) {
    const known = { englishTerms: [], codes: [], introduction: '', text: '', causes: [] }
    index.putSymptom({ ...known, id: title, slug: title, title, synonyms })
  }
  return index
}

/** The titles that a question finds, the best first. */
export async function titlesFound(index: SearchIndex, question: string): Promise<string[]> {
  return toResults(await find(index, question, true)).map(({ title }) => title)
}
