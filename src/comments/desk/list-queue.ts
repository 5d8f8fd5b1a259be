import type { PayloadRequest, Where } from 'payload'
import type { Comment, CommentReport, Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { spamRank } from '../learning/spam-rank'
import { findNotes } from '../notes/find-notes'
import { authorKeyOf, countByAuthor } from './count-by-author'
import { type Cursor, cursorAfter, readCursor, writeCursor } from './cursor'
import { type DeskFilter, whereOf } from './filter'
import { QUEUE_ORDERS, type Queue, type QueueOrder } from './queues'
import type { DeskPage, DeskRow } from './row'

const PAGE = 50
const MOST_REPORTS = 250

/**
 * One page of a queue, in its order, after the place that the last page gave. Whoever calls checks who asks: all is read past
 * Payload's rules for each field of each comment, which would take longer than the queries.
 */
export async function listQueue(
  req: PayloadRequest,
  queue: Queue,
  filter: DeskFilter = {},
  after?: string,
): Promise<DeskPage> {
  const order = QUEUE_ORDERS[queue]
  const last = after ? readCursor(after) : undefined
  const { docs } = await req.payload.db.find<Comment>({
    collection: 'comments',
    where: { and: [order.where, ...whereOf(filter), ...beyond(order, last)] },
    sort: order.oldestFirst ? order.by : `-${order.by}`,
    limit: PAGE + 1,
    // Counting what matches would cost more than the page itself.
    pagination: false,
    req,
  })
  const shown = docs.slice(0, PAGE)
  const isLast = docs.length <= PAGE
  const place = cursorAfter(
    shown.map((doc) => ({ id: doc.id, at: doc[order.by] ?? spamRank(undefined, doc.createdAt) })),
    last,
  )
  return { rows: await toRows(req, shown), after: isLast || !place ? undefined : writeCursor(place) }
}

/** A range that the index answers, and not the comments of that very moment that were shown already. */
function beyond({ by, oldestFirst }: QueueOrder, last: Cursor | undefined): Where[] {
  if (!last) return []
  const range = oldestFirst ? { greater_than_equal: last.at } : { less_than_equal: last.at }
  return [{ [by]: range }, { id: { not_in: last.ids } }]
}

/** Titles, answered comments, reports, authors and notes for all rows at once: a query of each, whatever the page's length. */
async function toRows(req: PayloadRequest, docs: Comment[]): Promise<DeskRow[]> {
  const reported = docs.filter(({ reportedAt }) => reportedAt)
  const articles = await findArticles(req, idsOf(docs, 'symptom'))
  const parents = await findParents(req, idsOf(docs, 'parent'))
  const reports = reported.length > 0 ? await findReports(req, reported) : []
  const authors = await countByAuthor(req, docs)
  const notes = await findNotes(
    req,
    docs.map(({ id }) => id),
  )
  return docs.map((doc) => {
    const article = articles.get(idOf(doc.symptom) ?? '')
    const parent = parents.get(idOf(doc.parent) ?? '')
    return {
      id: doc.id,
      status: doc.status,
      name: doc.name,
      email: doc.email,
      body: doc.body,
      createdAt: doc.createdAt,
      article: article ? { id: article.id, title: article.title ?? '', slug: article.slug ?? '' } : null,
      parent: parent ? { id: parent.id, name: parent.name, body: parent.body } : null,
      heldReasons: doc.heldReasons ?? [],
      reportCount: doc.reportedAt ? (doc.reportCount ?? 0) : 0,
      reportTexts: reports.flatMap(({ comment, reason }) =>
        idOf(comment) === doc.id && reason ? [reason] : [],
      ),
      staffReply: doc.staffReply ?? false,
      editedAt: doc.editedAt ?? null,
      rejectionReason: doc.rejectionReason ?? null,
      notes: notes.get(doc.id) ?? [],
      author: authors.get(authorKeyOf(doc) ?? '') ?? null,
    }
  })
}

async function findArticles(req: PayloadRequest, ids: string[]) {
  const { docs } = await req.payload.db.find<Pick<Symptom, 'id' | 'title' | 'slug'>>({
    collection: 'symptoms',
    where: { id: { in: ids }, deletedAt: { exists: false } },
    select: { title: true, slug: true },
    pagination: false,
    limit: ids.length,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

async function findParents(req: PayloadRequest, ids: string[]) {
  const { docs } = await req.payload.db.find<Pick<Comment, 'id' | 'name' | 'body'>>({
    collection: 'comments',
    where: { id: { in: ids } },
    select: { name: true, body: true },
    pagination: false,
    limit: ids.length,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

/** What was reported since somebody last decided; of very many, the newest. */
async function findReports(req: PayloadRequest, comments: Comment[]): Promise<CommentReport[]> {
  const { docs } = await req.payload.db.find<CommentReport>({
    collection: 'comment-reports',
    where: { comment: { in: comments.map(({ id }) => id) } },
    sort: '-createdAt',
    pagination: false,
    limit: MOST_REPORTS,
    req,
  })
  const clearedAt = new Map(comments.map(({ id, reportsClearedAt }) => [id, reportsClearedAt ?? '']))
  return docs.filter(({ comment, createdAt }) => createdAt > (clearedAt.get(idOf(comment) ?? '') ?? ''))
}

function idsOf(docs: Comment[], field: 'symptom' | 'parent'): string[] {
  return [...new Set(docs.flatMap((doc) => idOf(doc[field]) ?? []))]
}
