import { isDeepStrictEqual } from 'node:util'
import type { Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { isoDay } from '@/ui/dates'
import { rangeOf } from '../figures/range-of'
import type { Change, FigureChange, Range } from './change'

/** What of a published version says when and how it differs from another. */
export type State = Pick<Symptom, 'publishedAt' | 'lastUpdated' | 'reviewedAt' | 'causes'>

/** As {@link Change}, with the id of the cause in the place of its name. */
export interface UnnamedChange extends Omit<Change, 'figures' | 'moreFigures' | 'note'> {
  figures: (Omit<FigureChange, 'name'> & { cause: string })[]
}

/**
 * What readers see happen between two published versions; `before` is what they saw last, and undefined where nothing of
 * it is known. `now` is the moment of publishing, for what has no date of its own.
 */
export function changesBetween(before: State | undefined, after: State, now: string): UnnamedChange[] {
  const { lastUpdated, reviewedAt } = after
  const isReviewed = reviewedAt && dayOf(reviewedAt) !== dayOf(before?.reviewedAt)
  const review = isReviewed ? [entry('reviewed', reviewedAt)] : []
  if (!before) return [entry('published', after.publishedAt ?? now), ...updateOf(after), ...review]
  const figures = figuresBetween(before.causes, after.causes)
  const isUpdated = lastUpdated && lastUpdated !== before.lastUpdated
  if (!isUpdated && figures.length === 0) return review
  return [{ ...entry('corrected', isUpdated ? lastUpdated : now), figures }, ...review]
}

/** An update after the publication, before anything was recorded: of it the date is known, and no more. */
function updateOf({ publishedAt, lastUpdated }: State): UnnamedChange[] {
  if (!publishedAt || !lastUpdated || isoDay(lastUpdated) <= isoDay(publishedAt)) return []
  return [{ ...entry('corrected', lastUpdated), onlyDate: true }]
}

function entry(kind: Change['kind'], at: string): UnnamedChange {
  return { kind, at, figures: [], onlyDate: false }
}

function dayOf(iso: string | null | undefined): string {
  return iso ? isoDay(iso) : ''
}

/** The largest first, as they are now or were. */
function figuresBetween(before: State['causes'], after: State['causes']): UnnamedChange['figures'] {
  const [old, current] = [figuresOf(before), figuresOf(after)]
  return [...new Set([...old.keys(), ...current.keys()])]
    .flatMap((cause) => changeOf(cause, old.get(cause), current.get(cause)) ?? [])
    .sort((a, b) => (b.to ?? b.from ?? 0) - (a.to ?? a.from ?? 0))
}

interface Figure {
  value: number
  range: Range | null
}

function changeOf(
  cause: string,
  was: Figure | undefined,
  is: Figure | undefined,
): UnnamedChange['figures'][number] | undefined {
  const [from, to] = [was?.value ?? null, is?.value ?? null]
  const ranges = { before: was?.range ?? null, after: is?.range ?? null }
  const isOtherRange = !isDeepStrictEqual(ranges.before, ranges.after)
  if (from === to && !isOtherRange) return undefined
  return { cause, from, to, ...(isOtherRange && { ranges }) }
}

function figuresOf(causes: State['causes']): Map<string, Figure> {
  return new Map(
    (causes ?? []).flatMap((row): [string, Figure][] => {
      const id = idOf(row.cause)
      return id === undefined ? [] : [[id, { value: row.casesPerYear, range: rangeOf(row) }]]
    }),
  )
}
