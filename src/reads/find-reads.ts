import type { Payload } from 'payload'
import type { ArticleFind, ArticleRead, Comment, Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { daysBack, monthsBack } from './periods'

/** What editors choose from: as it stands in the address, and how it is called. */
export const PERIODS = { '7': '7 dagen', '30': '30 dagen', '365': '12 maanden' } as const
export type Period = keyof typeof PERIODS

/** Shown, the most read first. */
const MOST_ARTICLES = 100
const MOST_TERMS = 5
/** Rows that are looked at, the largest numbers first: beyond, what is left out is small. */
const MOST_ROWS = 20_000

export interface ReadArticle {
  id: string
  title: string
  reads: number
  /** With which words it was found, the most used first. */
  terms: string[]
  /** How many of its comments of the period are on the site. */
  comments: number
}

/** What was read in a period, the most read first. Whoever calls checks who asks. */
export async function findReads(payload: Payload, period: Period): Promise<ReadArticle[]> {
  const days = daysBack(Number(period))
  const periods = period === '365' ? monthsBack(12) : days
  const reads = await countReads(payload, periods)
  const top = [...reads].sort(([, a], [, b]) => b - a).slice(0, MOST_ARTICLES)
  const ids = top.map(([id]) => id)
  const since = days.at(-1) ?? ''
  const titles = await findTitles(payload, ids)
  const terms = await findTerms(payload, ids, since)
  const comments = await countComments(payload, ids, since)
  return top.flatMap(([id, times]) => {
    const title = titles.get(id)
    if (title === undefined) return []
    return [{ id, title, reads: times, terms: terms.get(id) ?? [], comments: comments.get(id) ?? 0 }]
  })
}

async function countReads(payload: Payload, periods: string[]): Promise<Map<string, number>> {
  const { docs } = await payload.db.find<ArticleRead>({
    collection: 'article-reads',
    where: { period: { in: periods } },
    sort: '-count',
    limit: MOST_ROWS,
    pagination: false,
  })
  const reads = new Map<string, number>()
  for (const { article, count } of docs) reads.set(article, (reads.get(article) ?? 0) + count)
  return reads
}

async function findTitles(payload: Payload, ids: string[]): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<Symptom>({
    collection: 'symptoms',
    where: { id: { in: ids } },
    select: { title: true },
    limit: ids.length,
    pagination: false,
  })
  return new Map(docs.map(({ id, title }) => [id, title ?? '']))
}

async function findTerms(payload: Payload, ids: string[], since: string): Promise<Map<string, string[]>> {
  const { docs } = await payload.db.find<ArticleFind>({
    collection: 'article-finds',
    where: { article: { in: ids }, lastSeen: { greater_than_equal: since } },
    sort: '-count',
    limit: MOST_ROWS,
    pagination: false,
  })
  const terms = new Map<string, string[]>()
  for (const { article, term } of docs) {
    const known = terms.get(article) ?? []
    if (known.length < MOST_TERMS) terms.set(article, [...known, term])
  }
  return terms
}

async function countComments(payload: Payload, ids: string[], since: string): Promise<Map<string, number>> {
  const { docs } = await payload.db.find<Pick<Comment, 'symptom'>>({
    collection: 'comments',
    where: {
      symptom: { in: ids },
      status: { equals: 'published' },
      createdAt: { greater_than_equal: `${since}T00:00:00.000Z` },
    },
    select: { symptom: true },
    limit: MOST_ROWS,
    pagination: false,
  })
  const comments = new Map<string, number>()
  for (const { symptom } of docs) {
    const id = idOf(symptom) ?? ''
    comments.set(id, (comments.get(id) ?? 0) + 1)
  }
  return comments
}
