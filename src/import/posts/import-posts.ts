import type { Payload } from 'payload'
import { asArticles } from './as-articles'
import type { ExportItem, Source } from './export-item'
import { findEarlier } from './find-earlier'
import { htmlLine } from './html-text'
import { keptSince } from './kept-since'
import { LEFT_KINDS } from './left-kinds'
import { addressOf, type Plan, type PlannedItem, planItems } from './plan-items'
import { isComment, leftOutAs, type Post, readPost } from './read-post'
import { reasonOf } from './reason-of'
import { PostsReport } from './report'
import { OldAddresses } from './resolve-link'
import { originOf, type PostsOptions, type Run } from './run'
import { type Survey, surveySource } from './survey'
import { writeComments } from './write-comments'
import { writePost } from './write-post'
import { writeRedirects } from './write-redirect'

interface Watcher {
  /** Ends the import after the item at hand. */
  signal?: AbortSignal
  /** Told which part of the work is done, and how many items and comments. */
  progress?: (part: number, done: number) => void
}

/** The first reading takes this part of the time. */
const SURVEY_PART = 0.1

/**
 * Imports the posts of a source, item by item, after a first reading that finds what they need of each other. Each is
 * stored once, by where it came from: the same file again, also after an interruption, goes on with what is missing and
 * leaves the rest alone.
 * @throws ImportRefused when the file is something else, or nothing in it is whole
 */
export async function importPosts(
  payload: Payload,
  given: Source,
  options: PostsOptions,
  { signal, progress }: Watcher = {},
): Promise<PostsReport> {
  const report = new PostsReport(options.dryRun)
  const { source, wasMet } = asArticles(given, options.articlesOf)
  const survey = await surveySource(source, {
    remark: (each) => report.tellDamage(each),
    read: (bytes) => progress?.((SURVEY_PART * bytes) / source.size, 0),
  })
  for (const kind of options.articlesOf)
    if (!wasMet(kind))
      report.tell('Ook als artikel inlezen', `De soort "${kind.trim()}" staat niet in dit bestand.`)
  const run = await beginRun(payload, options, survey, report)
  let part = 0
  let done = 0
  const read = (bytes: number) => {
    part = SURVEY_PART + ((1 - SURVEY_PART) * bytes) / source.size
  }
  for await (const entry of source.entries({ remark: () => undefined, read })) {
    if (signal?.aborted) {
      report.isInterrupted = true
      break
    }
    if (entry.kind !== 'item') continue
    await importItem(entry.item, run)
    done += 1 + entry.item.comments.length
    progress?.(part, done)
  }
  tellEnd(run)
  return report
}

async function beginRun(
  payload: Payload,
  options: PostsOptions,
  survey: Survey,
  report: PostsReport,
): Promise<Run> {
  const run: Run = {
    payload,
    options,
    report,
    survey,
    plan: new Map(),
    addresses: new OldAddresses(survey, new Map()),
    standing: new Set(),
    sentOn: new Map(),
    keptSince: await keptSince(payload),
  }
  for (const { from, to } of survey.redirectsLeft)
    report.tell('Doorverwijzingen van een plug-in, niet ingelezen', `${from} → ${to}`)
  const plan = await planItems(survey.items, run)
  const earlier = await findEarlier(payload, originOf(run, 'post', ''))
  const addresses = new OldAddresses(survey, plan, earlier)
  return { ...run, plan, addresses, standing: standingAfter(plan, options) }
}

/** The addresses that the import publishes something at. */
function standingAfter(plan: Plan, { publish }: PostsOptions): Set<string> {
  const published = [...plan.values()].filter(({ existing, item }) =>
    existing ? existing._status === 'published' && !existing.deletedAt : publish && item.isPublic,
  )
  return new Set(published.map(addressOf))
}

async function importItem(item: ExportItem, run: Run): Promise<void> {
  const { report } = run
  const first = run.plan.get(item.index)
  if (!first) {
    countLeft(item, run)
    return
  }
  const post = readPost(item, run.survey.authors)
  for (const each of item.comments) if (!isComment(each)) report.count(leftOutAs(each))
  const written = await writeMeeting(post, first, run).catch((error) =>
    report.fail(post.label, reasonOf(error)),
  )
  if (!written?.stored) return
  const { planned, stored } = written
  // A step beside it that fails must not take the others along.
  await writeRedirects(post, planned, stored, run).catch((error) =>
    report.fail(post.label, `het oude adres: ${reasonOf(error)}`),
  )
  if (post.collection === 'pages') {
    const { length } = post.comments
    report.count("overgeslagen: reacties bij pagina's", length)
    if (length > 0)
      report.tell(post.label, `${length} × reactie is niet ingelezen: pagina's hebben hier geen reacties.`)
  } else {
    const { comments, label, publishedAt } = post
    const originOfComment = (key: string) => originOf(run, 'comment', key)
    const writing = { ...run, dryRun: run.options.dryRun, originOf: originOfComment }
    await writeComments({ comments, label, publishedAt, scope: planned.importedFrom }, stored, writing).catch(
      (error) => report.fail(post.label, `de reacties: ${reasonOf(error)}`),
    )
  }
}

/** Another import, or an editor, may have taken its place or its address since it was planned: then it is planned anew. */
async function writeMeeting(post: Post, planned: PlannedItem, run: Run) {
  try {
    return { planned, stored: await writePost(post, planned, run) }
  } catch (error) {
    if (planned.existing || planned.isTwin) throw error
    const again = (await planItems([planned.item], run)).get(planned.item.index)
    if (!again || (!again.existing && again.slug === planned.slug)) throw error
    return { planned: again, stored: await writePost(post, again, run) }
  }
}

function countLeft(item: ExportItem, { report }: Run): void {
  const type = item.fields['wp:post_type']?.trim() || 'zonder soort'
  report.count('overgeslagen: reacties bij wat niet is ingelezen', item.comments.filter(isComment).length)
  if (type === 'post' || type === 'page') {
    report.count('overgeslagen: uit de prullenbak of nooit bewaard')
    return
  }
  const known = LEFT_KINDS.get(type)
  report.count(known ?? `van een soort die deze site niet heeft (${type}): niet ingelezen`)
  if (known || !item.fields['content:encoded']?.trim()) return
  const about = `Niet ingelezen, van de soort "${type}"`
  report.tell(about, `Zijn dit artikelen? Noem "${type}" bij "Ook als artikel inlezen".`)
  const title = htmlLine(item.fields.title ?? '') || `regel ${item.line}`
  report.tell(about, `"${title}" (regel ${item.line})`)
}

function tellEnd({ report, survey }: Run): void {
  const { isWhole, line, within } = survey.end
  if (isWhole) return
  const where = `op regel ${line}${within ? `, in "${within}"` : ''}`
  const last = survey.items.at(-1)
  const until = last ? ` Wat daarvoor staat is heel, tot en met "${last.title}".` : ''
  report.damage = `Let op: het bestand is niet compleet. Het breekt af ${where}.${until} Maak de export opnieuw en lees die in: wat er al is, blijft zoals het is.`
}
