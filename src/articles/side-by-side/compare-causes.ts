import type { Compared } from './find-compared'

type Listed = Compared['causes'][number]

/** A cause and how it stands in each of the compared lists, in their order; undefined where it does not. */
export interface ComparedCause {
  cause: Pick<Listed, 'id' | 'name' | 'term' | 'slug'>
  listed: (Listed | undefined)[]
}

/** Causes that stand in the lists of these articles, and in no other of the compared ones. */
export interface ComparedGroup {
  articles: Compared[]
  causes: ComparedCause[]
}

/**
 * All causes that the articles list, those of all of them first, then those of two, then those of one alone, as the articles
 * stand. Most cases in any list first, then by name: figures of two symptoms are never added or weighed against each other.
 */
export function compareCauses(articles: readonly Compared[]): ComparedGroup[] {
  const compared = new Map<string, ComparedCause>()
  for (const [index, article] of articles.entries()) {
    for (const cause of article.causes) {
      const known = compared.get(cause.id) ?? { cause, listed: articles.map(() => undefined) }
      known.listed[index] = cause
      compared.set(cause.id, known)
    }
  }
  const groups = new Map<string, ComparedCause[]>()
  for (const cause of [...compared.values()].sort(byCases)) {
    const key = placesOf(cause).join(',')
    groups.set(key, [...(groups.get(key) ?? []), cause])
  }
  return [...groups.values()]
    .map((causes) => ({
      causes,
      articles: placesOf(causes[0] as ComparedCause).map((place) => articles[place] as Compared),
    }))
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length ||
        articles.indexOf(a.articles[0] as Compared) - articles.indexOf(b.articles[0] as Compared),
    )
}

/** In which of the compared lists it stands. */
function placesOf({ listed }: ComparedCause): number[] {
  return listed.flatMap((cause, index) => (cause ? [index] : []))
}

function byCases(a: ComparedCause, b: ComparedCause): number {
  return mostOf(b) - mostOf(a) || a.cause.name.localeCompare(b.cause.name, 'nl')
}

function mostOf({ listed }: ComparedCause): number {
  return Math.max(...listed.map((cause) => cause?.casesPerYear ?? 0))
}
