import { freeSlug } from '@/access/free-slug'
import { toSlug } from '@/access/slug'
import { slugIsStored } from '@/access/slug-is-stored'
import { matchAuthors } from '../write/match-authors'
import { matchCauses } from '../write/match-causes'
import { convertHtml } from './convert-html'
import { keepPictures } from './keep-pictures'
import type { WordPressPost } from './read-post'
import { originOf, type Run } from './run'
import { expandShortcodes } from './shortcodes'

/** A post that is stored, or in a dry run would be. */
export interface StoredPost {
  /** Undefined in a dry run. */
  id?: string
  slug: string
  isPublic: boolean
  isNew: boolean
}

/** Stores a post once: what an earlier import made belongs to the editors and is left alone. Undefined in the trash. */
export async function writePost(post: WordPressPost, run: Run): Promise<StoredPost | undefined> {
  const { collection, label } = post
  const { payload, report } = run
  const importedFrom = originOf(run, 'post', post.id)
  const { docs } = await payload.find({
    collection,
    where: { importedFrom: { equals: importedFrom } },
    select: { slug: true, _status: true, deletedAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
  })
  const [known] = docs
  if (known?.deletedAt) {
    report.remarks.push(`${label}: ligt hier in de prullenbak, en blijft daar.`)
    return undefined
  }
  if (known) {
    report.count(`${NAMES[collection]} die er al waren: niet overschreven`)
    return { id: known.id, slug: known.slug ?? '', isPublic: known._status === 'published', isNew: false }
  }
  const isPublic = run.options.publish && post.wasPublic
  if (run.options.publish && !post.wasPublic) {
    report.remarks.push(`${label}: was niet openbaar (${post.status}), en is een concept geworden.`)
  }
  const slug = await slugFor(post, run)
  const id = await make(post, { slug, isPublic, importedFrom }, run)
  report.count(`${NAMES[collection]} ${isPublic ? 'gepubliceerd' : 'als concept'}`)
  return { id, slug, isPublic, isNew: true }
}

const NAMES = { symptoms: 'artikelen', pages: "pagina's" }

async function slugFor({ collection, id, label, slug, title }: WordPressPost, run: Run): Promise<string> {
  const wanted = toSlug(slug) ?? toSlug(title) ?? `bericht-${id}`
  const free = await freeSlug([wanted], (each) => slugIsStored(run.payload, collection, each))
  if (free !== wanted) {
    run.report.remarks.push(
      `${label}: op het adres "${wanted}" staat hier al iets anders; dit kreeg "${free}".`,
    )
  }
  return free
}

interface Facts {
  slug: string
  isPublic: boolean
  importedFrom: string
}

async function make(
  post: WordPressPost,
  { slug, isPublic, importedFrom }: Facts,
  run: Run,
): Promise<string | undefined> {
  const { collection, title } = post
  const { payload, options } = run
  const { body, causes } = await contentOf(post, run)
  const planned = await matchCauses(payload, causes)
  const authors = collection === 'symptoms' && post.author ? await matchAuthors(payload, [post.author]) : []
  if (options.dryRun) return undefined
  const how = { draft: !isPublic, context: { datesFromFile: true }, depth: 0 } as const
  const common = {
    title,
    slug,
    body,
    importedFrom,
    _status: isPublic ? ('published' as const) : ('draft' as const),
  }
  if (collection === 'pages') return (await payload.create({ ...how, collection, data: common })).id
  const rows = []
  for (const { id, name, term, slug, kind, casesPerYear } of planned) {
    const cause =
      id ?? (await payload.create({ collection: 'causes', data: { name, term, slug, kind }, depth: 0 })).id
    rows.push({ cause, casesPerYear })
  }
  const ids: string[] = []
  for (const { id, name, slug } of authors) {
    ids.push(id ?? (await payload.create({ collection: 'authors', data: { name, slug }, depth: 0 })).id)
  }
  const data = {
    ...common,
    introduction: post.introduction || undefined,
    causes: rows,
    authors: ids,
    synonyms: options.terms === 'synonyms' ? post.terms : [],
    publishedAt: post.publishedAt,
    lastUpdated: post.lastUpdated,
    commentsOpen: post.commentsOpen,
  }
  return (await payload.create({ ...how, collection, data })).id
}

async function contentOf(post: WordPressPost, run: Run) {
  const { attachments, report, site } = run
  const { html, unknown } = expandShortcodes(post.html, attachments)
  const above = attachments.get(post.thumbnail ?? '')
  const whole = above ? `<img src="${above.url.replaceAll('"', '%22')}" alt="">\n\n${html}` : html
  const pictures = await keepPictures(whole, post.label, run)
  const options = { title: post.title, withCauses: post.collection === 'symptoms', pictures, site }
  const { body, causes, remarks } = convertHtml(whole, options)
  for (const name of unknown) remarks.push(`[${name}] betekent hier niets en is als tekst blijven staan.`)
  report.remarks.push(...remarks.map((remark) => `${post.label}: ${remark}`))
  report.count('oorzaken bij artikelen', causes.length)
  return { body, causes }
}
