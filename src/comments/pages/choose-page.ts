import type { Payload, PayloadRequest } from 'payload'
import type { Comment } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { findLastPage } from './find-last-page'
import { measureFill } from './measure-fill'
import { pickPage } from './pick-page'
import { readThreadsOnPage } from './read-threads-on-page'

/**
 * The page for a comment that is published for the first time. Pages count from the oldest, from 1, and nothing ever leaves
 * its page: so a new comment changes one page, however many there are.
 *
 * Two at the same moment may both take the last free place; a page with one more harms nobody.
 */
export async function choosePage(
  payload: Payload,
  { parent, symptom }: Pick<Comment, 'parent' | 'symptom'>,
  req?: PayloadRequest,
): Promise<number> {
  const article = idOf(symptom) ?? ''
  const measured = async (page: number) => ({ page, fill: await measureFill(payload, article, page, req) })
  const answered = await findPageOf(payload, article, idOf(parent), req)
  const last = await findLastPage(payload, article, req)
  const beside = answered ? await measured(answered) : undefined
  const onLast = beside?.page === last ? beside : await measured(last)
  return pickPage(beside, onLast, await readThreadsOnPage(payload, req))
}

async function findPageOf(
  payload: Payload,
  symptom: string,
  comment: string | undefined,
  req?: PayloadRequest,
): Promise<number | null | undefined> {
  if (!comment) return undefined
  const found = await payload.db.findOne<Comment>({
    collection: 'comments',
    where: { id: { equals: comment }, symptom: { equals: symptom } },
    select: { page: true },
    ...(req && { req }),
  })
  return found?.page
}
