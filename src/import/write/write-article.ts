import type { Payload } from 'payload'
import type { Symptom } from '@/payload-types'
import { parseArticle } from '../text/parse-article'
import type { ParsedArticle } from '../text/parsed-article'
import { articleContent, type Ids } from './article-content'
import { asPublished } from './as-published'
import type { Existing } from './find-existing'
import { makeAuthor, makeCause } from './make-referred'
import { type ImportReport, makeReport } from './make-report'
import type { PlannedPicture } from './match-pictures'
import { neutralPicture } from './neutral-picture'
import { type ImportPlan, planImport } from './plan-import'

interface ImportOptions {
  /** Whether readers see it at once; otherwise it becomes a draft. */
  publish: boolean
  /** Reads and checks everything, and writes nothing. */
  dryRun: boolean
}

/**
 * Imports the decoded text of an article's file. The same text twice gives the same as once.
 * @throws ImportRefused when anything is wrong with it; then nothing was written
 */
export async function importArticle(
  payload: Payload,
  text: string,
  options: ImportOptions,
): Promise<ImportReport> {
  return writeArticle(payload, parseArticle(text), options)
}

/** The same for an article that was read already. */
export async function writeArticle(
  payload: Payload,
  article: ParsedArticle,
  { publish, dryRun }: ImportOptions,
): Promise<ImportReport> {
  const plan = await planImport(payload, article, publish)
  if (!dryRun) await carryOut(payload, plan)
  return makeReport(plan, dryRun)
}

/**
 * There are no transactions on SQLite. So the article, which makes everything else visible, comes last: after a crash
 * the next import finds what was made and goes on.
 */
async function carryOut(payload: Payload, plan: ImportPlan): Promise<void> {
  const ids: Ids = { authors: [], causes: [], pictures: [] }
  for (const author of plan.authors) ids.authors.push(await makeAuthor(payload, author))
  for (const cause of plan.causes) ids.causes.push(await makeCause(payload, cause))
  for (const picture of plan.pictures) ids.pictures.push(await keepPicture(payload, picture))
  if (plan.outcome !== 'unchanged') await saveSymptom(payload, plan, ids)
}

async function keepPicture(payload: Payload, picture: PlannedPicture): Promise<string> {
  const { id, alt, credit, filename, isOutdated } = picture
  if (id !== undefined) {
    if (isOutdated) await payload.update({ collection: 'media', id, data: { credit }, depth: 0 })
    return id
  }
  const data = await neutralPicture()
  const made = await payload.create({
    collection: 'media',
    data: { alt, credit, isMissing: true },
    file: { data, mimetype: 'image/webp', name: filename, size: data.length },
    // No picture has this name, so a file that does was left by a crash.
    overwriteExistingFiles: true,
    depth: 0,
  })
  return made.id
}

async function saveSymptom(payload: Payload, plan: ImportPlan, ids: Ids): Promise<void> {
  const { article, base, existing, publish, slug } = plan
  const data = {
    ...articleContent(article, ids, base),
    _status: publish ? ('published' as const) : ('draft' as const),
  }
  // The dates are the file's: without this the site would put the day of the import.
  const how = { collection: 'symptoms', draft: !publish, context: { datesFromFile: true }, depth: 0 } as const
  if (!existing || !base) {
    await payload.create({ ...how, data: { ...data, slug } })
    return
  }
  await payload.update({ ...how, id: base.id, data: { ...keptFields(existing, base), ...data } })
}

/** What the file does not hold and readers see now, where a draft stands beside it; otherwise it stays by itself. */
function keptFields({ latest }: Existing, base: Symptom): Partial<Symptom> {
  if (base._status !== 'published' || latest._status === 'published') return {}
  const { id, createdAt, updatedAt, deletedAt, _status, ...kept } = asPublished(base, latest)
  return kept
}
