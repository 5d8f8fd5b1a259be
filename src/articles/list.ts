import type { Payload } from 'payload'
import { messages } from '@/language/messages'
import type { Symptom } from '@/payload-types'
import { findPublic } from '@/platform/find-public'

/** An article as lists show it. */
export interface ArticleEntry {
  slug: string
  title: string
  lastUpdated: string | null
}

/** All published articles from A to Z. */
export async function listArticles(payload: Payload): Promise<readonly ArticleEntry[]> {
  const docs = await findPublic<Pick<Symptom, 'slug' | 'title' | 'lastUpdated'>>(payload, {
    collection: 'symptoms',
    select: { slug: true, title: true, lastUpdated: true },
  })
  // One collator for all: `localeCompare` makes its own for each comparison.
  const { compare } = new Intl.Collator(messages().locale)
  return docs
    .map(({ slug, title, lastUpdated }) => ({
      slug: slug ?? '',
      title,
      lastUpdated: lastUpdated ?? null,
    }))
    .sort((a, b) => compare(a.title, b.title))
}

/** The articles that were updated last, newest first. */
export function latest(articles: readonly ArticleEntry[], count: number): ArticleEntry[] {
  return articles
    .flatMap((article) => (article.lastUpdated ? { ...article, at: Date.parse(article.lastUpdated) } : []))
    .sort((a, b) => b.at - a.at)
    .slice(0, count)
}
