import type { SearchIndex } from './search-index'

/** Another published article, with how many causes stand in both. */
interface SharingArticle {
  slug: string
  title: string
  shared: number
}

/** The articles other than `own` that list most of the causes; the same number by title. */
export function articlesSharing(
  index: SearchIndex,
  own: string,
  causes: Iterable<string>,
  most: number,
): SharingArticle[] {
  const shared = new Map<string, number>()
  for (const cause of new Set(causes)) {
    for (const id of index.symptomsOfCause.get(cause) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
  }
  shared.delete(own)
  return [...shared]
    .flatMap(([id, count]) => {
      const symptom = index.symptoms.get(id)
      return symptom ? [{ slug: symptom.slug, title: symptom.title, shared: count }] : []
    })
    .sort((a, b) => b.shared - a.shared || a.title.localeCompare(b.title))
    .slice(0, most)
}
