import type { Payload } from 'payload'
import { isoDay } from '@/ui/dates'
import { type Change, toChange } from './change'
import { earlierChanges } from './earlier-changes'
import { nameCauses } from './name-causes'

/** More than an article gets in years of monthly changes; the page of what changed is no longer than these. */
const MOST = 200
/** An article of 500 causes whose figures all change has a thousand of them in one year. */
const MOST_FIGURES = 2_000

export interface Changes {
  /** The newest first. */
  shown: Change[]
  total: number
}

/**
 * What changed in an article: what is recorded, and where nothing is, what its published versions tell. `lastUpdated` is the
 * day that its page names, an ISO 8601 date and time, or empty.
 */
export async function findChanges(payload: Payload, symptom: string, lastUpdated: string): Promise<Changes> {
  const { docs, totalDocs } = await payload.find({
    collection: 'article-changes',
    where: { symptom: { equals: symptom } },
    sort: ['-at', '-createdAt'],
    limit: MOST,
    depth: 0,
  })
  if (docs.length > 0) {
    const recorded = docs.map(toChange)
    const lost = lostUpdate(recorded, lastUpdated)
    return { shown: bounded([...lost, ...recorded]), total: totalDocs + lost.length }
  }
  const told = await nameCauses(payload, await earlierChanges(payload, symptom))
  const shown = told.map((change): Change => ({ ...change, note: null, moreFigures: 0 }))
  return { shown: bounded(shown.sort((a, b) => b.at.localeCompare(a.at))), total: shown.length }
}

/** A process may have been killed between the article and its record: then the day is known, and no more. */
function lostUpdate(recorded: Change[], lastUpdated: string): Change[] {
  const newest = recorded.find(({ kind }) => kind !== 'reviewed')?.at ?? ''
  if (!lastUpdated || isoDay(lastUpdated) <= (newest && isoDay(newest))) return []
  return [{ kind: 'corrected', at: lastUpdated, note: null, figures: [], moreFigures: 0, onlyDate: true }]
}

/** The figures of the newest changes; of older ones, what the page has room for. */
function bounded(changes: Change[]): Change[] {
  let room = MOST_FIGURES
  return changes.map((change) => {
    const figures = change.figures.slice(0, room)
    room -= figures.length
    return { ...change, figures, moreFigures: change.figures.length - figures.length }
  })
}
