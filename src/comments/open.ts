const DAY = 86_400_000

/** What decides whether an article takes comments. */
interface Facts {
  /** The article's own switch. */
  commentsOpen: boolean
  /** ISO 8601. */
  publishedAt: string | null
}

/**
 * Whether readers may comment on an article now: it is open, the site is, and it is not older than the rules allow.
 *
 * @param now milliseconds since 1970
 */
export function isOpen(
  article: Facts,
  siteOpen: boolean,
  { closeAfterDays }: { closeAfterDays: number },
  now = Date.now(),
): boolean {
  if (!article.commentsOpen || !siteOpen) return false
  if (closeAfterDays === 0 || article.publishedAt === null) return true
  return now < Date.parse(article.publishedAt) + closeAfterDays * DAY
}
