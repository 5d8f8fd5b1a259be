import { callStaff, type Refused } from '@/admin/call-staff'
import { causeKind } from '@/articles/causes/cause-kind'
import { makeCauses } from '@/articles/causes-editor/api'
import type { CauseLabel } from '@/articles/causes-editor/cause-row'
import { nameKey } from '@/articles/causes-editor/name-key'
import type { ArticleComparison, FiguresComparison, Missing } from './compare-figures'
import { inParts } from './in-parts'
import { nextRows } from './next-rows'

/** What the editor chose. */
interface Wanted {
  /** Figures that are to go, as `removalKey` writes them. */
  removed: ReadonlySet<string>
  makesCauses: boolean
  publishes: boolean
  /** For readers, with what is published. */
  note: string
}

/** What became of one article. */
export interface Outcome {
  id: string
  title: string
  words: string
  isRefused: boolean
}

export const removalKey = (article: string, cause: string): string => `${article} ${cause}`

/**
 * Stores what a file changes, one article after the other: each is refused by itself where somebody has changed it since, or a
 * rule says no. Articles that readers do not see, or that have a draft with other figures, are stored as drafts.
 */
export async function* applyComparison(
  { articles }: FiguresComparison,
  wanted: Wanted,
): AsyncGenerator<Outcome> {
  const made = wanted.makesCauses ? await makeMissing(articles) : new Map<string, string>()
  for (const article of articles) {
    const removed = new Set(
      article.gone.flatMap(({ cause }) => (wanted.removed.has(removalKey(article.id, cause)) ? cause : [])),
    )
    const lines = new Map(
      article.added.map(({ line, missing }) => [line, missing && made.get(keyOf(missing))]),
    )
    const isChanged =
      removed.size > 0 ||
      article.changed.length > 0 ||
      article.added.some(({ cause, line }) => cause ?? lines.get(line))
    if (isChanged)
      yield store(
        article,
        nextRows(article, (line) => lines.get(line), removed),
        wanted,
      )
  }
}

async function store(
  { id, title, basedOn, state }: ArticleComparison,
  causes: object[],
  { publishes, note }: Wanted,
): Promise<Outcome> {
  const isPublished = publishes && state === 'published'
  const body = { causes, ...(isPublished && note && { changeNote: note }) }
  const path = `/api/symptoms/${id}?depth=0${isPublished ? '' : '&draft=true'}`
  try {
    await callStaff('PATCH', path, { body, basedOn })
  } catch (error) {
    return { id, title, words: `niet opgeslagen. ${(error as Refused).message}`, isRefused: true }
  }
  return { id, title, words: wordsFor(isPublished, publishes, state), isRefused: false }
}

function wordsFor(isPublished: boolean, publishes: boolean, state: ArticleComparison['state']): string {
  if (isPublished) return 'gepubliceerd'
  if (!publishes) return 'bewaard als concept'
  return state === 'draft'
    ? 'bewaard als concept, want het artikel is niet gepubliceerd'
    : 'bewaard als concept, want er is een concept met andere aantallen'
}

/** Far fewer than one request may ask for: each takes its time. */
const MADE_AT_ONCE = 100

/** Each new cause once, however many articles name it. @returns their ids by name and term */
async function makeMissing(articles: readonly ArticleComparison[]): Promise<Map<string, string>> {
  const missing = new Map(
    articles.flatMap(({ added }) =>
      added.flatMap(({ missing }) => (missing ? [[keyOf(missing), missing] as const] : [])),
    ),
  )
  if (missing.size === 0) return new Map()
  const causes = [...missing.values()].map(({ name, term }) => ({ name, term, kind: causeKind(name, term) }))
  const made: CauseLabel[] = []
  for (const part of inParts(causes, MADE_AT_ONCE)) made.push(...(await makeCauses(part)))
  return new Map([...missing.keys()].map((key, index) => [key, made[index]?.id ?? '']))
}

const keyOf = ({ name, term }: Missing) => nameKey(name, term)
