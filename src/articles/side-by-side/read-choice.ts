import { normalText } from '@/text/normal-text'
import type { ArticleEntry } from '../list'

/** As many fit beside each other. */
export const MOST = 3

/** What somebody chose to compare. */
export interface Choice {
  /** The articles that were meant, each once. */
  chosen: ArticleEntry[]
  /** What was typed and is no article of the site. */
  unknown: string[]
  tooMany: boolean
}

/**
 * Reads the choice out of an address: `symptomen=a,b`, or a parameter for each as the form sends them; by the last part
 * of an article's address, or by its title as somebody types it.
 */
export function readChoice(query: URLSearchParams, articles: readonly ArticleEntry[]): Choice {
  const { bySlug, byTitle } = namesOf(articles)
  const chosen = new Set<ArticleEntry>()
  const unknown: string[] = []
  for (const text of query.getAll('symptomen').flatMap(partsOf(byTitle))) {
    const article = bySlug.get(text) ?? byTitle.get(plain(text))
    if (article) chosen.add(article)
    else unknown.push(text.slice(0, 100))
  }
  return {
    chosen: [...chosen].slice(0, MOST),
    unknown: unknown.slice(0, MOST),
    tooMany: chosen.size > MOST,
  }
}

interface Names {
  bySlug: Map<string, ArticleEntry>
  byTitle: Map<string, ArticleEntry>
}

/** Made once of each list: of thousands of articles it takes longer than all the rest. */
const known = new WeakMap<readonly ArticleEntry[], Names>()

function namesOf(articles: readonly ArticleEntry[]): Names {
  const names = known.get(articles) ?? {
    bySlug: new Map(articles.map((article) => [article.slug, article])),
    byTitle: new Map(articles.map((article) => [plain(article.title), article])),
  }
  known.set(articles, names)
  return names
}

/** The one address of this choice. */
export function choiceQuery(chosen: readonly ArticleEntry[]): string {
  return `symptomen=${chosen.map(({ slug }) => encodeURIComponent(slug)).join(',')}`
}

/** A title may hold a comma itself. */
function partsOf(titles: ReadonlyMap<string, unknown>): (text: string) => string[] {
  return (text) =>
    (titles.has(plain(text)) ? [text] : text.split(','))
      .map((part) => part.trim())
      .filter((part) => part !== '')
}

function plain(text: string): string {
  return normalText(text, 'NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
