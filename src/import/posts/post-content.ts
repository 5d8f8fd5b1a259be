import { isDeepStrictEqual } from 'node:util'
import type { Page, Symptom } from '@/payload-types'
import type { ParsedCause } from '../text/parsed-article'
import { writeOut } from '../wordpress/write-out'
import { figureHtml } from '../wordpress/written-html'
import { makeAuthor, makeCause } from '../write/make-referred'
import { matchAuthors, type PlannedAuthor } from '../write/match-authors'
import { matchCauses, type PlannedCause } from '../write/match-causes'
import { withoutNoise } from '../write/without-noise'
import { convertHtml } from './convert-html'
import { hashOf } from './identity'
import { keepPictures } from './keep-pictures'
import { beginning } from './place'
import type { Post } from './read-post'
import { reasonOf } from './reason-of'
import type { Run } from './run'
import { searchTexts } from './search-texts'

/** What an import writes of a post, and an editor may change. Pages have no more than their title, text and `meta`. */
export type PostContent = Pick<Symptom, 'title' | 'body'> &
  Partial<Pick<Symptom, 'introduction' | 'causes' | 'authors' | 'synonyms' | 'meta'>>

/** The content of a post; what it refers to is made, or in a dry run only named. */
export async function contentOf(post: Post, run: Run): Promise<PostContent> {
  const { collection, introduction, label, otherTerms, terms, title } = post
  const { body, causes } = await convert(post, run)
  if (run.options.terms === 'ignore') {
    run.report.count('categorieën en tags: niet ingelezen (u kunt er synoniemen van maken)', terms.length)
  }
  for (const [name, count] of Object.entries(otherTerms))
    run.report.count(`indelingen van een eigen soort (${name}): niet ingelezen`, count)
  const { texts, told } = searchTexts(post)
  for (const remark of told) run.report.tell(label, remark)
  const meta = texts && { meta: texts }
  if (collection === 'pages') return { title, body, ...meta }
  return {
    title,
    introduction: introduction || null,
    body,
    causes: await rowsOf(label, await findCauses(label, causes, run), run),
    authors: await idsOf(label, await findAuthors(post, run), run),
    synonyms: run.options.terms === 'synonyms' ? terms : [],
    ...meta,
  }
}

export function isEmptyContent({ body, causes }: PostContent): boolean {
  return (body?.root.children.length ?? 0) === 0 && (causes ?? []).length === 0
}

const FIELDS = ['title', 'introduction', 'body', 'causes', 'authors', 'synonyms', 'meta'] as const
type ContentField = (typeof FIELDS)[number]

/** The same for the same content: by it the next import knows whether somebody edited what this one wrote. */
export function markOf(content: PostContent | Page): string {
  const essences = FIELDS.map((field) => essence(field, content))
  // Marks from before texts for search engines came over have no place for them.
  return hashOf(JSON.stringify(essences.at(-1) ? essences : essences.slice(0, -1)))
}

/** The fields that are otherwise in the stored document. */
export function fieldsChanged(content: PostContent, stored: PostContent | Page): ContentField[] {
  return FIELDS.filter((field) => !isDeepStrictEqual(essence(field, content), essence(field, stored)))
}

function essence(field: ContentField, from: PostContent | Page): unknown {
  const values = from as PostContent
  if (field === 'body') return sorted(withoutNoise(values.body ?? null))
  // The order of the rows says nothing: readers see them by their numbers.
  if (field === 'causes')
    return (values.causes ?? []).map(({ cause, casesPerYear }) => `${cause} ${casesPerYear}`).sort()
  if (field === 'meta') {
    const { description, title } = values.meta ?? {}
    return title || description ? [title || '', description || ''] : undefined
  }
  return values[field] || (field === 'authors' || field === 'synonyms' ? [] : '')
}

/** Databases give the keys of what they stored in an order of their own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

async function convert(post: Post, run: Run) {
  const { collection, label, link, title } = post
  const { addresses, options, report, survey } = run
  // What stands in brackets means something in WordPress only.
  const { html, told } = survey.source === 'wordpress' ? writeOut(post, survey) : withPicture(post, survey)
  const pictures = await keepPictures(html, label, run)
  const mayHaveCauses = collection === 'symptoms' && !isNamed(options.noCausesFrom, post)
  const { body, causeLists, causes, remarks } = convertHtml(html, {
    title,
    withCauses: mayHaveCauses,
    pictures,
    linkTo: (href) => addresses.find(href, link),
  })
  for (const remark of [...(post.told ?? []), ...told, ...remarks]) report.tell(label, remark)
  for (const list of causeLists) report.tellCauses(label, list)
  if (collection === 'pages' && post.introduction) {
    report.tell(
      label,
      `een pagina heeft hier geen samenvatting; deze is weggelaten: ${beginning(post.introduction)}`,
    )
  }
  report.count('oorzaken bij artikelen', causes.length)
  return { body, causes }
}

/** The text under the picture that belongs to it. */
function withPicture({ html, thumbnail }: Post, { attachments }: Run['survey']) {
  const above = attachments.get(thumbnail ?? '')
  return { html: above ? `${figureHtml(above)}\n\n${html}` : html, told: [] }
}

/** Whether somebody named it by its number, its old address or its title; `alle` is every one. */
function isNamed(names: readonly string[], { number, slug, title }: Post): boolean {
  const own = [number, slug, title, 'alle'].map((name) => name.toLowerCase())
  return names.some((name) => own.includes(name.trim().toLowerCase()))
}

/** The causes of an article; those that cannot be used are told with their numbers, and stop nothing. */
async function findCauses(label: string, causes: ParsedCause[], run: Run): Promise<PlannedCause[]> {
  try {
    return await matchCauses(run.payload, causes)
  } catch {
    const usable: ParsedCause[] = []
    for (const cause of causes) {
      const reason = await matchCauses(run.payload, [cause]).then(() => undefined, reasonOf)
      if (reason === undefined) usable.push(cause)
      else run.report.tell(label, `zonder de oorzaak "${cause.name}" (${cause.casesPerYear}): ${reason}`)
    }
    return matchCauses(run.payload, usable)
  }
}

/** One that cannot be used takes no other along. */
async function findAuthors({ authors, label }: Post, run: Run): Promise<PlannedAuthor[]> {
  const found: PlannedAuthor[] = []
  for (const name of authors) {
    try {
      found.push(...(await matchAuthors(run.payload, [name])))
    } catch (error) {
      run.report.tell(label, `zonder auteur: ${reasonOf(error)}`)
    }
  }
  return found
}

async function rowsOf(label: string, planned: readonly PlannedCause[], { options, payload, report }: Run) {
  const rows = new Map<string, { cause: string; casesPerYear: number }>()
  for (const each of planned) {
    const { id, name, slug, casesPerYear } = each
    try {
      const cause = id ?? (options.dryRun ? `nieuw: ${slug}` : await makeCause(payload, each))
      rows.set(cause, { cause, casesPerYear })
    } catch (error) {
      report.tell(label, `zonder de oorzaak "${name}" (${casesPerYear}): ${reasonOf(error)}`)
    }
  }
  return [...rows.values()]
}

async function idsOf(label: string, authors: readonly PlannedAuthor[], { options, payload, report }: Run) {
  const ids: string[] = []
  for (const each of authors) {
    const { id, name, slug } = each
    try {
      ids.push(id ?? (options.dryRun ? `nieuw: ${slug}` : await makeAuthor(payload, each)))
    } catch (error) {
      report.tell(label, `zonder de auteur "${name}": ${reasonOf(error)}`)
    }
  }
  return ids
}
