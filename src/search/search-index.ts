import MiniSearch, { type SearchResult } from 'minisearch'
import type { CauseEntry, SymptomEntry } from './entries'
import { TextPostings } from './text-postings'
import { stemOf, tellingWords } from './words'

/** What MiniSearch holds: the names of symptoms, and those of causes. */
export type Names = 'symptoms' | 'causes'

/**
 * Symptoms and causes in memory, to be searched by word. A cause is kept once, however many symptoms list it: what is
 * found in a cause leads to its symptoms.
 */
export class SearchIndex {
  readonly symptoms = new Map<string, SymptomEntry>()
  readonly causes = new Map<string, CauseEntry>()
  /** By the cause's id, the ids of the symptoms that list it. */
  readonly symptomsOfCause = new Map<string, Set<string>>()

  private readonly names: Record<Names, MiniSearch> = {
    symptoms: miniSearch(['title', 'synonyms', 'englishTerms']),
    causes: miniSearch(['name', 'term', 'synonyms']),
  }
  private readonly texts = new TextPostings()

  putSymptom(symptom: SymptomEntry): void {
    this.removeSymptom(symptom.id)
    this.names.symptoms.add(symptom)
    this.texts.put(symptom.id, `${symptom.introduction} ${symptom.text}`)
    for (const cause of symptom.causes) {
      const listed = this.symptomsOfCause.get(cause) ?? new Set()
      this.symptomsOfCause.set(cause, listed.add(symptom.id))
    }
    // The text is in its index now; kept as well, it would be most of the memory.
    this.symptoms.set(symptom.id, { ...symptom, text: '' })
  }

  removeSymptom(id: string): void {
    const symptom = this.symptoms.get(id)
    if (!symptom) return
    this.names.symptoms.discard(id)
    this.texts.remove(id)
    for (const cause of symptom.causes) this.symptomsOfCause.get(cause)?.delete(id)
    this.symptoms.delete(id)
  }

  putCause(cause: CauseEntry): void {
    this.removeCause(cause.id)
    this.names.causes.add(cause)
    this.causes.set(cause.id, cause)
  }

  removeCause(id: string): void {
    if (this.causes.delete(id)) this.names.causes.discard(id)
  }

  /** The names that hold `word` or one with its stem; and where it may be a beginning, a word that begins like it. */
  lookUp(names: Names, word: string, mayBegin: boolean): SearchResult[] {
    const queries = [
      !mayBegin || word.length < SHORTEST_PREFIX
        ? { queries: [word], prefix: false }
        : word.length < TELLING_LENGTH
          ? { queries: [word], prefix: true, fields: MAIN_NAMES }
          : { queries: [word], prefix: true },
      { queries: [stemOf(word)], prefix: false },
    ]
    return this.names[names].search({ combineWith: 'OR', queries }, AS_TYPED)
  }

  /** The names that hold a word which differs from `word` in `edits` letters at most. */
  lookUpLike(names: Names, word: string, edits: number): SearchResult[] {
    return this.names[names].search(word, { ...AS_TYPED, fuzzy: edits })
  }

  /** The articles whose text holds the word, by id, with a score. */
  lookUpText(word: string): Map<string, number> {
    return this.texts.lookUp(word)
  }
}

/** One letter begins everything: it is looked up as a word. */
const SHORTEST_PREFIX = 2

/** A shorter beginning is looked up in the main names only: thousands of others begin so. */
const TELLING_LENGTH = 4
const MAIN_NAMES = ['title', 'name', 'term']

/** The words that are looked up were made by {@link tellingWords} already. */
const AS_TYPED = { tokenize: (word: string) => [word], processTerm: (word: string) => word }

function miniSearch(fields: string[]): MiniSearch {
  return new MiniSearch({
    fields,
    tokenize: tellingWords,
    processTerm: withStem,
    searchOptions: { boost: { title: 4, synonyms: 3, englishTerms: 2, name: 2, term: 2 } },
  })
}

/** A beginning is looked up as typed ("spierkra"), a whole word by its stem ("hoofdpijnen"): both are kept. */
function withStem(word: string): string[] {
  const stem = stemOf(word)
  return stem === word ? [word] : [word, stem]
}
