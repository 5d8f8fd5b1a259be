/** How many comments a page holds at most, answers and places of withdrawn ones included. */
export const MOST_ON_PAGE = 250

/** How full a page is. */
export interface Fill {
  comments: number
  /** Comments that answer nothing on the page. */
  threads: number
}

/**
 * The page for a comment that is published for the first time: an answer comes to what it answers, as long as there is
 * room; all else comes to the last page, or begins a new one.
 *
 * @param beside the page of what is answered, and how full it is
 * @param last the last page; 0 where there is none
 * @param threadsOnPage how many comments begin a thread on a page
 */
export function pickPage(
  beside: { page: number; fill: Fill } | undefined,
  last: { page: number; fill: Fill },
  threadsOnPage: number,
): number {
  if (beside && beside.fill.comments < MOST_ON_PAGE) return beside.page
  if (last.page === 0) return 1
  const { comments, threads } = last.fill
  return comments < MOST_ON_PAGE && threads < threadsOnPage ? last.page : last.page + 1
}
