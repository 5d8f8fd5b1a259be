import type { Article } from '../article'

type Listed = Article['causes'][number]

/** A cause and how it stands in each of the compared lists, in their order; undefined where it does not. */
export interface SharedCause {
  cause: Pick<Listed, 'id' | 'name' | 'term' | 'slug'>
  listed: (Listed | undefined)[]
}

/** Causes that stand in the lists of these articles, and in no other of the compared ones. */
export interface SharedGroup {
  articles: Article[]
  causes: SharedCause[]
}

/**
 * The causes that more than one of the articles lists, those of all of them first. Most cases in any list first, then by
 * name: figures of two symptoms are never added or weighed against each other.
 */
export function sharedCauses(articles: readonly Article[]): SharedGroup[] {
  const shared = new Map<string, SharedCause>()
  for (const [index, article] of articles.entries()) {
    for (const cause of article.causes) {
      const known = shared.get(cause.id) ?? { cause, listed: articles.map(() => undefined) }
      known.listed[index] = cause
      shared.set(cause.id, known)
    }
  }
  const groups = new Map<string, SharedCause[]>()
  for (const cause of [...shared.values()].sort(byCases)) {
    const key = placesOf(cause).join(',')
    groups.set(key, [...(groups.get(key) ?? []), cause])
  }
  return [...groups.values()]
    .map((causes) => ({
      causes,
      articles: placesOf(causes[0] as SharedCause).map((place) => articles[place] as Article),
    }))
    .filter((group) => group.articles.length > 1)
    .sort((a, b) => b.articles.length - a.articles.length)
}

/** In which of the compared lists it stands. */
function placesOf({ listed }: SharedCause): number[] {
  return listed.flatMap((cause, index) => (cause ? [index] : []))
}

function byCases(a: SharedCause, b: SharedCause): number {
  return mostOf(b) - mostOf(a) || a.cause.name.localeCompare(b.cause.name, 'nl')
}

function mostOf({ listed }: SharedCause): number {
  return Math.max(...listed.map((cause) => cause?.casesPerYear ?? 0))
}
