import { matchAuthors, type PlannedAuthor } from '../write/match-authors'
import { matchCauses, type PlannedCause } from '../write/match-causes'
import { convertHtml } from './convert-html'
import { keepPictures } from './keep-pictures'
import { beginning } from './place'
import type { PlannedItem } from './plan-items'
import type { WordPressPost } from './read-post'
import { reasonOf } from './reason-of'
import type { Run } from './run'
import { writeOut } from './write-out'

/** A post that is stored, or in a dry run would be. */
export interface StoredPost {
  /** Undefined in a dry run. */
  id?: string
  slug: string
  isPublic: boolean
  isNew: boolean
}

/** Stores a post once: what an earlier import made belongs to the editors and is left alone. Undefined in the trash. */
export async function writePost(
  post: WordPressPost,
  planned: PlannedItem,
  run: Run,
): Promise<StoredPost | undefined> {
  const { collection, label } = post
  const { options, report } = run
  const { existing, slug } = planned
  if (existing?.deletedAt) {
    report.tell(label, 'ligt hier in de prullenbak, en blijft daar.')
    return undefined
  }
  if (existing) {
    report.count(`${NAMES[collection]} die er al waren: niet overschreven`)
    return { id: existing.id, slug, isPublic: existing._status === 'published', isNew: false }
  }
  tellIdentity(post, planned, run)
  const content = await contentOf(post, run)
  const isEmpty = content.body.root.children.length === 0 && content.causes.length === 0
  if (options.publish && !post.wasPublic) {
    report.tell(label, `was niet openbaar (${post.status}), en is een concept geworden.`)
  }
  if (options.publish && post.wasPublic && isEmpty) {
    report.tell(label, 'heeft geen tekst, en is een concept geworden.')
  }
  const isPublic = options.publish && post.wasPublic && !isEmpty
  const made = await make(post, planned, content, isPublic, run)
  report.count(`${NAMES[collection]} ${made.isPublic ? 'gepubliceerd' : 'als concept'}`)
  return { ...made, slug, isNew: true }
}

const NAMES = { symptoms: 'artikelen', pages: "pagina's" }

function tellIdentity({ label, slug }: WordPressPost, planned: PlannedItem, { report }: Run): void {
  if (planned.isTwin) {
    report.tell(label, 'is niet te onderscheiden van een ander bericht in dit bestand; beide zijn ingelezen.')
  }
  if (slug && planned.slug !== slug && planned.item.isPublic) {
    report.tell(label, `het adres "${slug}" is hier niet vrij of niet mogelijk; dit kreeg "${planned.slug}".`)
  }
}

type Content = Awaited<ReturnType<typeof contentOf>>

async function make(
  post: WordPressPost,
  { importedFrom, item, slug }: PlannedItem,
  { body, causes }: Content,
  isPublic: boolean,
  run: Run,
): Promise<Pick<StoredPost, 'id' | 'isPublic'>> {
  const { collection, label, title } = post
  const { payload, options, report } = run
  const planned = collection === 'symptoms' ? await findCauses(label, causes, run) : []
  const authors = collection === 'symptoms' ? await findAuthors(post, run) : []
  if (options.dryRun) return { isPublic }
  const common = { title, slug, body, importedFrom, importedAs: { ...item.facts } }
  const data =
    collection === 'pages'
      ? common
      : {
          ...common,
          introduction: post.introduction || undefined,
          causes: await rowsOf(label, planned, run),
          authors: await idsOf(label, authors, run),
          synonyms: options.terms === 'synonyms' ? post.terms : [],
          publishedAt: post.publishedAt,
          lastUpdated: post.lastUpdated,
          commentsOpen: post.commentsOpen,
        }
  const create = async (asDraft: boolean) => {
    const how = { draft: asDraft, context: { datesFromFile: true }, depth: 0 } as const
    const _status = asDraft ? ('draft' as const) : ('published' as const)
    return (await payload.create({ ...how, collection, data: { ...data, _status } as never })).id as string
  }
  if (!isPublic) return { id: await create(true), isPublic }
  try {
    return { id: await create(false), isPublic }
  } catch (error) {
    const id = await create(true)
    report.tell(label, `kon niet worden gepubliceerd, en is een concept geworden: ${reasonOf(error)}`)
    return { id, isPublic: false }
  }
}

/** The causes of an article; those that cannot be used are told with their numbers, and stop nothing. */
async function findCauses(label: string, causes: Content['causes'], run: Run): Promise<PlannedCause[]> {
  try {
    return await matchCauses(run.payload, causes)
  } catch {
    const usable: Content['causes'] = []
    for (const cause of causes) {
      const reason = await matchCauses(run.payload, [cause]).then(() => undefined, reasonOf)
      if (reason === undefined) usable.push(cause)
      else run.report.tell(label, `zonder de oorzaak "${cause.name}" (${cause.casesPerYear}): ${reason}`)
    }
    return matchCauses(run.payload, usable)
  }
}

async function findAuthors({ author, label }: WordPressPost, run: Run): Promise<PlannedAuthor[]> {
  if (!author) return []
  try {
    return await matchAuthors(run.payload, [author])
  } catch (error) {
    run.report.tell(label, `zonder auteur: ${reasonOf(error)}`)
    return []
  }
}

async function rowsOf(label: string, planned: readonly PlannedCause[], { payload, report }: Run) {
  const rows = new Map<string, { cause: string; casesPerYear: number }>()
  for (const { id, name, term, slug, kind, casesPerYear } of planned) {
    try {
      const data = { name, term, slug, kind }
      const cause = id ?? (await payload.create({ collection: 'causes', data, depth: 0 })).id
      rows.set(cause, { cause, casesPerYear })
    } catch (error) {
      report.tell(label, `zonder de oorzaak "${name}" (${casesPerYear}): ${reasonOf(error)}`)
    }
  }
  return [...rows.values()]
}

async function idsOf(label: string, authors: readonly PlannedAuthor[], { payload, report }: Run) {
  const ids: string[] = []
  for (const { id, name, slug } of authors) {
    try {
      ids.push(id ?? (await payload.create({ collection: 'authors', data: { name, slug }, depth: 0 })).id)
    } catch (error) {
      report.tell(label, `zonder de auteur "${name}": ${reasonOf(error)}`)
    }
  }
  return ids
}

async function contentOf(post: WordPressPost, run: Run) {
  const { collection, label, link, title } = post
  const { addresses, options, report, survey } = run
  const { html, told } = writeOut(post, survey)
  const pictures = await keepPictures(html, label, run)
  const mayHaveCauses = collection === 'symptoms' && !isNamed(options.noCausesFrom, post)
  const { body, causeLists, causes, remarks } = convertHtml(html, {
    title,
    withCauses: mayHaveCauses,
    pictures,
    linkTo: (href) => addresses.find(href, link),
  })
  for (const remark of [...told, ...remarks]) report.tell(label, remark)
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

/** Whether somebody named it by its number, its old address or its title; `alle` is every one. */
function isNamed(names: readonly string[], { number, slug, title }: WordPressPost): boolean {
  const own = [number, slug, title, 'alle'].map((name) => name.toLowerCase())
  return names.some((name) => own.includes(name.trim().toLowerCase()))
}
