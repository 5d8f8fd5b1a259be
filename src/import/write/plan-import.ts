import type { Payload } from 'payload'
import { toSlug } from '@/access/slug'
import type { Symptom } from '@/payload-types'
import { ImportRefused } from '../import-refused'
import type { ParsedArticle } from '../text/parsed-article'
import { articleContent, changedFields } from './article-content'
import { type Existing, findExisting } from './find-existing'
import { matchAuthors, type PlannedAuthor } from './match-authors'
import { matchCauses, type PlannedCause } from './match-causes'
import { matchPictures, type PlannedPicture } from './match-pictures'

/** Everything that an import will do, worked out without writing anything. */
export interface ImportPlan {
  article: ParsedArticle
  slug: string
  publish: boolean
  authors: PlannedAuthor[]
  causes: PlannedCause[]
  pictures: PlannedPicture[]
  existing?: Existing
  /** The version that the file is compared with and that is built on; none for a new article. */
  base?: Symptom
  outcome: 'created' | 'updated' | 'unchanged'
  /** The fields in which the file differs from `base`. */
  changed: string[]
  /** The publisher in the site's settings. */
  publisher: string
}

/**
 * Compares a file with what is stored.
 * @throws ImportRefused when the file cannot be imported as things are
 */
export async function planImport(
  payload: Payload,
  article: ParsedArticle,
  publish: boolean,
): Promise<ImportPlan> {
  const slug = toSlug(article.title)
  if (!slug) throw new ImportRefused([{ message: `De titel "${article.title}" geeft geen adres.` }])
  const existing = await findExisting(payload, slug)
  const base = existing && baseOf(existing, publish)
  const found = {
    authors: await matchAuthors(payload, article.authors),
    causes: await matchCauses(payload, article.causes),
    pictures: await matchPictures(payload, article, slug, base),
  }
  const { publisher } = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    select: { publisher: true },
  })
  const changed = base ? differences(article, found, base) : []
  return {
    article,
    slug,
    publish,
    ...found,
    existing,
    base,
    outcome: outcomeOf(base, changed, publish),
    changed,
    publisher,
  }
}

/** Publishing goes on from what readers see; a draft, from the newest version. */
function baseOf({ main, latest }: Existing, publish: boolean): Symptom {
  return publish && main._status === 'published' ? main : latest
}

function differences(
  article: ParsedArticle,
  found: Pick<ImportPlan, 'authors' | 'causes' | 'pictures'>,
  base: Symptom,
): string[] {
  // What is yet to be made has no id, and so differs from whatever is stored.
  const idsOf = (items: { id?: string }[]) => items.map(({ id }, index) => id ?? `new ${index}`)
  const ids = {
    authors: idsOf(found.authors),
    causes: idsOf(found.causes),
    pictures: idsOf(found.pictures),
  }
  const changed = changedFields(articleContent(article, ids, base), base)
  return changed.join() === 'lastUpdated' && isUpdatedSince(article, base) ? [] : changed
}

/** Whether the site has published something newer than the file, such as an introduction: that date is the right one. */
export function isUpdatedSince({ lastUpdated }: ParsedArticle, { lastUpdated: stored }: Symptom): boolean {
  return Boolean(lastUpdated && stored && stored > lastUpdated)
}

function outcomeOf(base: Symptom | undefined, changed: string[], publish: boolean): ImportPlan['outcome'] {
  if (!base) return 'created'
  const isPublic = base._status === 'published'
  return changed.length === 0 && (isPublic || !publish) ? 'unchanged' : 'updated'
}
