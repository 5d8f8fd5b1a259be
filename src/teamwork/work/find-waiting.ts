import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/platform/id-of'
import { type ArticleRef, articleKey, findArticleTitles } from '../article'
import { type Colleague, findColleagues } from '../colleagues'
import { IS_OPEN } from '../remarks/find-remarks'
import { IS_WAITING } from '../reviews/find-reviews'
import { NOBODY } from './work-page'

/** Of each sort, what waits longest. */
const MOST = 2_000

/** Something that somebody is to do about an article. */
export interface Waiting extends ArticleRef {
  id: string
  what: 'review' | 'remark'
  title: string
  byName: string
  /** Since when, ISO 8601. */
  at: string
  /** What was said. */
  words: string
}

/** What waits for one person. */
export interface Pile {
  /** An account's id, or {@link NOBODY}. */
  person: string
  name: string
  waiting: Waiting[]
}

/**
 * Everything that waits, by whom it waits for: who asks first, also with nothing, then the others who have something, and last
 * what is for nobody. What is counted anywhere is counted here. Articles in the trash wait for nobody.
 */
export async function findWaiting(req: PayloadRequest): Promise<Pile[]> {
  const found = [...(await findReviews(req)), ...(await findOpenRemarks(req))]
  const titles = await findArticleTitles(req, found)
  const colleagues = await findColleagues(req)
  const known = new Set(colleagues.map(({ id }) => id))
  const piles = new Map<string, Waiting[]>()
  for (const { of, ...each } of found) {
    const title = titles.get(articleKey(each))
    if (title === undefined) continue
    const person = of && known.has(of) ? of : NOBODY
    piles.set(person, [...(piles.get(person) ?? []), { ...each, title }])
  }
  return inOrder(req, colleagues).flatMap(({ id, name }) => {
    const waiting = piles.get(id) ?? []
    return waiting.length > 0 || id === req.user?.id ? [{ person: id, name, waiting }] : []
  })
}

function inOrder(req: PayloadRequest, colleagues: Colleague[]): Colleague[] {
  const isAsker = ({ id }: Colleague) => id === req.user?.id
  const others = colleagues.filter((each) => !isAsker(each))
  return [...colleagues.filter(isAsker), ...others, { id: NOBODY, name: 'Niemand in het bijzonder' }]
}

type Untitled = Omit<Waiting, 'title'> & { of: string | undefined }

async function findReviews(req: PayloadRequest): Promise<Untitled[]> {
  const { docs } = await req.payload.find({ ...asked(req, IS_WAITING), collection: 'review-requests' })
  return docs.map(({ id, kind, document, of, byName, createdAt, word }) => ({
    id,
    what: 'review',
    kind,
    document,
    of: idOf(of),
    byName,
    at: createdAt,
    words: word ?? '',
  }))
}

async function findOpenRemarks(req: PayloadRequest): Promise<Untitled[]> {
  const where: Where = { and: [IS_OPEN, { replyTo: { exists: false } }] }
  const { docs } = await req.payload.find({ ...asked(req, where), collection: 'remarks' })
  return docs.map(({ id, kind, document, assignee, byName, createdAt, text }) => ({
    id,
    what: 'remark',
    kind,
    document,
    of: idOf(assignee),
    byName,
    at: createdAt,
    words: text,
  }))
}

function asked(req: PayloadRequest, where: Where) {
  return {
    where,
    depth: 0,
    limit: MOST,
    pagination: false,
    sort: 'createdAt',
    overrideAccess: false,
    user: req.user,
    req,
  } as const
}
