import { APIError, type PayloadRequest } from 'payload'
import { findTitles } from '@/access/find-titles'

/** What staff work on together. */
export const TEAMWORK_KINDS = ['symptoms', 'causes'] as const
export type TeamworkKind = (typeof TEAMWORK_KINDS)[number]

export interface ArticleRef {
  kind: TeamworkKind
  /** Its id. */
  document: string
}

/** As one text, to know it by. */
export function articleKey({ kind, document }: ArticleRef): string {
  return `${kind}:${document}`
}

/** The title of what the asker may open. @throws APIError 404 in words, where it is gone or in the trash */
export async function findTitle(req: PayloadRequest, ref: ArticleRef): Promise<string> {
  const title = (await findArticleTitles(req, [ref])).get(articleKey(ref))
  if (title === undefined)
    throw new APIError('Dit is er niet meer, of het staat in de prullenbak.', 404, undefined, true)
  return title
}

/** The titles of what is there and the asker may open, by {@link articleKey}. */
export async function findArticleTitles(
  req: PayloadRequest,
  refs: ArticleRef[],
): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const kind of TEAMWORK_KINDS) {
    const ids = refs.filter((ref) => ref.kind === kind).map(({ document }) => document)
    for (const [document, title] of await findTitles(req, kind, ids))
      titles.set(articleKey({ kind, document }), title)
  }
  return titles
}
