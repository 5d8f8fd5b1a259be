import type { ArticleChange } from '@/payload-types'

/** What happened to an article in the eyes of readers. */
export const CHANGE_KINDS = ['published', 'republished', 'corrected', 'reviewed'] as const

/** Characters that an editor has for telling readers. */
export const LONGEST_CHANGE_NOTE = 500

export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** People per year of one cause; null where the article did not list it. */
export interface FigureChange {
  /** As the cause was called then. */
  name: string
  from: number | null
  to: number | null
  /** How the range was and is, where that changed: from and to; null where there was none. */
  ranges?: { before: Range | null; after: Range | null }
}

export type Range = [from: number, to: number]

/** One entry of what changed in an article. */
export interface Change {
  kind: ChangeKind
  /** An ISO 8601 date and time. */
  at: string
  /** The editor's words for readers. */
  note: string | null
  figures: FigureChange[]
  /** How many figures changed besides, where there are too many for one page. */
  moreFigures: number
  /** Nothing but the date is known: it was before anything was recorded. */
  onlyDate: boolean
}

/** A record as readers see it. */
export function toChange({ kind, at, note, figures, onlyDate }: ArticleChange): Change {
  return {
    kind,
    at,
    note: note ?? null,
    figures: (figures ?? []).map(({ name, from, to, ranges }) => ({
      name,
      from: from ?? null,
      to: to ?? null,
      ...(ranges && { ranges: { before: toRange(ranges.before), after: toRange(ranges.after) } }),
    })),
    moreFigures: 0,
    onlyDate: onlyDate ?? false,
  }
}

function toRange(stored: number[] | null | undefined): Range | null {
  const [from, to] = stored ?? []
  return from === undefined || to === undefined ? null : [from, to]
}
