/** Up to here a comment is as good as any, or nobody can tell: who waits longest comes first. */
const NO_SURER = 0.5

/**
 * What the desk sorts by: surest spam last, and before that who waits longest. One text of both, so that one index and one cursor
 * do.
 *
 * @param score how likely it is spam, from 0 to 1; undefined as long as too little was learned
 * @param since ISO 8601
 */
export function spamRank(score: number | undefined, since: string): string {
  return `${rankFrom(score ?? 0)} ${since}`
}

/** Where comments of at least this score begin. */
export function rankFrom(score: number): string {
  return String(Math.round(Math.max(score, NO_SURER) * 1_000)).padStart(4, '0')
}

/** The score in a rank, where it is surer than not. */
export function scoreIn(rank: string | null | undefined): number | undefined {
  const score = Number(rank?.slice(0, 4)) / 1_000
  return score > NO_SURER ? score : undefined
}
