import type { Payload, Where } from 'payload'
import type { Comment } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { nextNumber } from '@/platform/stored-counters'
import { placeTogether } from '../stored-comments'
import { findLastPage } from './find-last-page'
import { measureFill } from './measure-fill'
import { type Fill, pickPage } from './pick-page'
import { readThreadsOnPage } from './read-threads-on-page'

/** How many are written at once: others write meanwhile. */
const AT_ONCE = 100

type Unplaced = Pick<Comment, 'id' | 'parent' | 'symptom'>

/** Gives published comments from before there were pages their page, article by article. */
export async function placeAllUnplaced(payload: Payload): Promise<void> {
  for (;;) {
    const [comment] = await findUnplaced(payload, {}, 1)
    const article = idOf(comment?.symptom)
    if (!article || (await placeUnplaced(payload, article)).size === 0) return
  }
}

/**
 * Gives the published comments of an article that have no page one, and a number, oldest first: those that an import writes straight into
 * the database. After a crash in between, the rest is placed the next time.
 *
 * @returns the pages that have new comments
 */
export async function placeUnplaced(payload: Payload, symptom: string): Promise<Set<number>> {
  const unplaced = await findUnplaced(payload, { symptom: { equals: symptom } })
  const threadsOnPage = await readThreadsOnPage(payload)
  const pages = new Map<string, number>()
  const fills = new Map<number, Fill>()
  const fillOf = async (page: number): Promise<Fill> => {
    const fill = fills.get(page) ?? (await measureFill(payload, symptom, page))
    fills.set(page, fill)
    return fill
  }
  let last = await findLastPage(payload, symptom)
  for (const { id, parent } of unplaced) {
    const answered = pages.get(idOf(parent) ?? '') ?? (await findPage(payload, idOf(parent)))
    const beside = answered ? { page: answered, fill: await fillOf(answered) } : undefined
    const page = pickPage(beside, { page: last, fill: await fillOf(last) }, threadsOnPage)
    const fill = await fillOf(page)
    fill.comments += 1
    if (page !== answered) fill.threads += 1
    last = Math.max(last, page)
    pages.set(id, page)
  }
  if (pages.size > 0) await write(payload, pages)
  return new Set(pages.values())
}

async function findUnplaced(payload: Payload, where: Where, limit = 0): Promise<Unplaced[]> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { ...where, status: { equals: 'published' }, page: { exists: false } },
    select: { symptom: true, parent: true },
    sort: 'createdAt',
    depth: 0,
    limit,
    pagination: false,
  })
  return docs
}

async function findPage(payload: Payload, comment: string | undefined): Promise<number | null | undefined> {
  if (!comment) return undefined
  const found = await payload.db.findOne<Comment>({
    collection: 'comments',
    where: { id: { equals: comment } },
    select: { page: true },
  })
  return found?.page
}

/** In the order in which they were read, the oldest first. */
async function write(payload: Payload, pages: Map<string, number>): Promise<void> {
  const last = await nextNumber(payload, 'comments', pages.size)
  const placed = [...pages].map(([id, page], index) => ({ id, page, number: last - pages.size + index + 1 }))
  for (let at = 0; at < placed.length; at += AT_ONCE) {
    await placeTogether(payload, placed.slice(at, at + AT_ONCE))
  }
}
