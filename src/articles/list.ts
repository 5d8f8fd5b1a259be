import type { Payload } from 'payload'

/** An article as lists show it. */
export interface ArticleEntry {
  slug: string
  title: string
  lastUpdated: string | null
}

/** All published articles from A to Z. */
export async function listArticles(payload: Payload): Promise<ArticleEntry[]> {
  const { docs } = await payload.find({
    collection: 'symptoms',
    where: { _status: { equals: 'published' } },
    select: { slug: true, title: true, lastUpdated: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs
    .map(({ slug, title, lastUpdated }) => ({
      slug: slug ?? '',
      title,
      lastUpdated: lastUpdated ?? null,
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'nl'))
}

/** Articles under their first letter, accents folded: "Één" stands under E. */
export function groupByLetter(
  articles: readonly ArticleEntry[],
): { letter: string; articles: ArticleEntry[] }[] {
  const groups = new Map<string, ArticleEntry[]>()
  for (const article of articles) {
    const letter = firstLetter(article.title)
    groups.set(letter, [...(groups.get(letter) ?? []), article])
  }
  return [...groups].map(([letter, group]) => ({ letter, articles: group }))
}

/** The letter that a name stands under; `#` where it begins with none. */
export function firstLetter(name: string): string {
  const [first = ''] = name.trim().normalize('NFD')
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#'
}

/** The articles that were updated last, newest first. */
export function latest(articles: readonly ArticleEntry[], count: number): ArticleEntry[] {
  return articles
    .filter((article) => article.lastUpdated)
    .sort((a, b) => (b.lastUpdated ?? '').localeCompare(a.lastUpdated ?? ''))
    .slice(0, count)
}
