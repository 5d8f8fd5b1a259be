/** A published symptom as search knows it. */
export interface SymptomEntry {
  id: string
  slug: string
  title: string
  synonyms: string[]
  englishTerms: string[]
  /** In systems such as ICD-10. */
  codes: string[]
  introduction: string
  /** Everything else that stands in the article, without markup. */
  text: string
  /** Ids of the causes that it lists. */
  causes: string[]
}

/** A cause as search knows it. */
export interface CauseEntry {
  id: string
  slug: string
  name: string
  term: string
  synonyms: string[]
  /** The id of the cause that it is a kind of. */
  parent: string | undefined
  codes: string[]
}

/** A page or an author as search knows it. */
export interface OtherEntry {
  id: string
  kind: 'page' | 'author'
  slug: string
  title: string
  /** What an author is. */
  profession: string
}
