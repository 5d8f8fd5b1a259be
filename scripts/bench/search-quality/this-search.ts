import { answerQuestion } from '@/search/answer'
import { SearchIndex } from '@/search/search-index'
import { causePath, symptomPath } from '@/ui/paths'
import type { Answerer } from './measure-quality'
import type { Entries } from './read-folder'

/** The site's own search, as its results page answers. */
export function thisSearch({ symptoms, causes }: Entries): Answerer {
  const index = new SearchIndex()
  for (const cause of causes) index.putCause(cause)
  for (const symptom of symptoms) index.putSymptom(symptom)
  return async (question) => {
    const { results } = await answerQuestion(index, question)
    return results.map(({ path }) =>
      path.startsWith(causePath(''))
        ? `oorzaak:${path.slice(causePath('').length)}`
        : path.slice(symptomPath('').length),
    )
  }
}
