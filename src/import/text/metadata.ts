const KEYS = {
  'gepubliceerd door': 'publisher',
  publicatiedatum: 'publishedAt',
  auteur: 'author',
  auteurs: 'authors',
  'laatst bijgewerkt': 'lastUpdated',
  'engelse vertaling': 'englishTerms',
} as const

/** A line that tells something about the article: `Auteur: Erwin Douwes`. */
interface Metadata {
  key: (typeof KEYS)[keyof typeof KEYS] | 'synonyms'
  /** Empty where nothing stands behind the colon. */
  value: string
}

/** Reads a line about the article; undefined where it is something else. */
export function metadata(text: string): Metadata | undefined {
  const [, synonyms] = /^Synonie(?:m|men) van .+? (?:is|zijn):? (.+)$/i.exec(text) ?? []
  if (synonyms) return { key: 'synonyms', value: synonyms }
  const [, label = '', value = ''] = /^([^:]+?) ?:(.*)$/.exec(text) ?? []
  const known = Object.entries(KEYS).find(([key]) => key === label.toLowerCase())
  return known && { key: known[1], value: value.trim() }
}
