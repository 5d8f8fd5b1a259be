import type { PayloadRequest } from 'payload'
import { isoDay } from '@/ui/dates'
import { timeWords } from '@/ui/site-time'
import { findPlans } from '../find-plans'
import { kindWords, type PlannedCollection } from '../plan'
import { withTitles } from '../with-titles'
import { boundsOf, type Month } from './month'

/** Something of a day. */
export interface Entry {
  key: string
  kind: 'publish' | 'unpublish' | 'failed' | 'review'
  /** As `14:00 publiceren`. */
  what: string
  title: string
  collection: PlannedCollection
  document: string
  by: string | null
}

const MOST_REVIEWS = 1_000

/** By day, as `2026-12-03`: what is planned in a month, in order, and then which published articles are due for review. */
export async function findEntries(req: PayloadRequest, month: Month): Promise<Map<string, Entry[]>> {
  const days = new Map<string, Entry[]>()
  const put = (at: string, entry: Entry) => days.set(isoDay(at), [...(days.get(isoDay(at)) ?? []), entry])
  const { from, until } = boundsOf(month)
  const plans = (await findPlans(req.payload, req)).filter(
    ({ at }) => new Date(at) >= from && new Date(at) < until,
  )
  for (const plan of await withTitles(req, plans)) {
    const { id, at, kind, state } = plan
    const what = `${timeWords(at)} ${kindWords(kind)}${state === 'failed' ? ': niet gelukt' : ''}`
    put(at, { ...plan, key: id, kind: state === 'failed' ? 'failed' : kind, what })
  }
  const { docs } = await req.payload.find({
    collection: 'symptoms',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { nextReview: { greater_than_equal: from.toISOString() } },
        { nextReview: { less_than: until.toISOString() } },
      ],
    },
    depth: 0,
    limit: MOST_REVIEWS,
    pagination: false,
    sort: 'title',
    select: { title: true, nextReview: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  for (const { id, title, nextReview } of docs)
    put(nextReview ?? '', {
      key: id,
      kind: 'review',
      what: 'opnieuw nakijken',
      title,
      collection: 'symptoms',
      document: id,
      by: null,
    })
  return days
}
