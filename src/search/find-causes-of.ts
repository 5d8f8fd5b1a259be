import { bestScore, Candidates } from './candidates'
import { knownWords } from './known-words'
import { lookUpAll } from './look-up'
import { namesOpposed } from './names-opposed'
import { questionWords } from './question-words'
import type { SearchIndex } from './search-index'
import { sharesOf } from './shares'
import { weightOf } from './words'

/** What holds less of the question is no answer: the list of an article is short, and the next key asks again. */
const LEAST_SCORE = 0.45
const LEAST_SHARE = 0.6

/**
 * The slugs of the causes of one article that are called as it is asked, found as the site's search finds causes; and
 * with each, what it is a kind of and what is a kind of it, where the article lists that.
 */
export async function findCausesOf(index: SearchIndex, slug: string, question: string): Promise<string[]> {
  const symptom = [...index.symptoms.values()].find((each) => each.slug === slug)
  if (!symptom) return []
  const found = await called(index, question)
  const parents = new Set([...found].map((id) => index.causes.get(id)?.parent))
  return symptom.causes.flatMap((id) => {
    const cause = index.causes.get(id)
    const isMeant = found.has(id) || parents.has(id) || found.has(cause?.parent ?? '')
    return cause && isMeant ? [cause.slug] : []
  })
}

async function called(index: SearchIndex, question: string): Promise<Set<string>> {
  const known = await knownWords()
  const words = questionWords(index, question, known)
  const lookedUp = await lookUpAll(index, words, false, known)
  const candidates = new Candidates(sharesOf(index, words, lookedUp), words.map(weightOf))
  candidates.addNames(
    index.names.causes,
    lookedUp.map(({ causes }) => causes),
    namesOpposed(index.names.causes, words),
  )
  const scored = candidates.scored()
  const least = Math.max(LEAST_SCORE, LEAST_SHARE * bestScore(scored))
  return new Set(scored.filter(({ score }) => score >= least).map(({ id }) => id))
}
