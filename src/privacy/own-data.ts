import type { Payload } from 'payload'
import type { Comment } from '@/payload-types'
import { commentsOf } from './comments-of'
import { repliesNaming } from './replies-naming'

const SHOWN = 100

/** What the holder of an address sees of what is kept under it. */
export interface OwnData {
  email: string
  /** The newest comments, newest first. */
  comments: OwnComment[]
  total: number
  /** How many published comments of others hold the name. */
  naming: number
}

export type OwnComment = Pick<Comment, 'id' | 'body' | 'status' | 'createdAt' | 'erasedAt'> & {
  /** Where readers can see it; absent when they cannot. */
  article: { title: string; slug: string } | undefined
}

export async function findOwnData(payload: Payload, email: string): Promise<OwnData> {
  const all = await commentsOf(payload, email)
  const newest = all.toReversed().slice(0, SHOWN)
  const articles = await publishedArticles(payload, newest)
  const comments = newest.map(({ id, body, status, createdAt, erasedAt, symptom }) => {
    const article = articles.get(String(symptom))
    return { id, body, status, createdAt, erasedAt: erasedAt ?? null, article }
  })
  const naming = (await repliesNaming(payload, all)).filter(({ status }) => status === 'published').length
  return { email, comments, total: all.length, naming }
}

async function publishedArticles(payload: Payload, comments: Comment[]) {
  const { docs } = await payload.find({
    collection: 'symptoms',
    where: { id: { in: comments.map(({ symptom }) => symptom) }, _status: { equals: 'published' } },
    select: { title: true, slug: true },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, title, slug }) => [String(id), { title, slug: slug ?? '' }]))
}
