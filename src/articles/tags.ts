/** What pages about symptoms are kept under; every place that expires or reads one of these uses these names. */

/** One article, by the last part of its address. */
export const symptomTag = (slug: string): string => `symptom:${slug}`

/** Every article page: for what any of them may hold, such as a picture. */
export const ALL_SYMPTOMS = 'symptoms'

/** Lists of articles: the home page and the index. */
export const SYMPTOM_LISTS = 'symptom-lists'
