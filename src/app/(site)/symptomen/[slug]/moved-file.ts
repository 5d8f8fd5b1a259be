import { getRedirect } from '@/redirects/redirect'
import { symptomAt, symptomPath } from '@/ui/paths'

/** Where a file beside an article is after the article got another address; null where there is no such article. */
export async function movedFile(
  slug: string,
  pathOf: (slug: string) => string,
): Promise<{ movedTo: string } | null> {
  const moved = symptomAt((await getRedirect(symptomPath(slug))) ?? '')
  return moved ? { movedTo: pathOf(moved) } : null
}
