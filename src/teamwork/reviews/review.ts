/** What somebody is asked to look at, as staff see it. */
export interface Review {
  id: string
  of: { id: string | undefined; name: string }
  byName: string
  /** What was said with it. */
  word: string
  /** ISO 8601. */
  at: string
  doneAt: string | undefined
  /** Whether who asks may take it back. */
  mayWithdraw: boolean
}

/** The longest word with a request, in code units. */
export const LONGEST_WORD = 500
