import type { PlannedItem } from './plan-items'
import { contentOf, isEmptyContent, markOf, type PostContent } from './post-content'
import type { Post } from './read-post'
import { reasonOf } from './reason-of'
import type { Run } from './run'
import { updatePost } from './update-post'

/** A post that is stored, or in a dry run would be. */
export interface StoredPost {
  /** Undefined in a dry run. */
  id?: string
  slug: string
  isPublic: boolean
}

/** Stores a post once: what an earlier import made belongs to the editors and is left alone. Undefined in the trash. */
export async function writePost(post: Post, planned: PlannedItem, run: Run): Promise<StoredPost | undefined> {
  const { collection, label } = post
  const { options, report } = run
  const { existing, slug } = planned
  if (existing?.deletedAt) {
    report.tell(label, 'ligt hier in de prullenbak, en blijft daar.')
    return undefined
  }
  if (existing) {
    if (options.update) await updatePost(post, planned, run)
    else report.count(`${NAMES[collection]} die er al waren: niet overschreven`)
    return { id: existing.id, slug, isPublic: existing._status === 'published' }
  }
  tellIdentity(post, planned, run)
  const content = await contentOf(post, run)
  const isEmpty = isEmptyContent(content)
  if (options.publish && !post.wasPublic) {
    report.tell(label, `was niet openbaar (${post.status}), en is een concept geworden.`)
  }
  if (options.publish && post.wasPublic && isEmpty) {
    report.tell(label, 'heeft geen tekst, en is een concept geworden.')
  }
  const isPublic = options.publish && post.wasPublic && !isEmpty
  if (isPublic && post.publishedAt && post.publishedAt > new Date().toISOString()) {
    report.tell(label, `is openbaar, maar heeft een datum in de toekomst: ${post.publishedAt.slice(0, 10)}.`)
  }
  if (isPublic && collection === 'symptoms' && !post.publishedAt)
    report.tell(label, 'heeft geen datum; het kreeg die van vandaag. Zet de goede erbij.')
  const made = await make(post, planned, content, isPublic, run)
  report.count(`${NAMES[collection]} ${made.isPublic ? 'gepubliceerd' : 'als concept'}`)
  return { ...made, slug }
}

const NAMES = { symptoms: 'artikelen', pages: "pagina's" }

function tellIdentity({ label, slug }: Post, planned: PlannedItem, { report }: Run): void {
  if (planned.isTwin) {
    report.tell(label, 'is niet te onderscheiden van een ander bericht in dit bestand; beide zijn ingelezen.')
  }
  if (slug && planned.slug !== slug && planned.item.isPublic) {
    report.tell(label, `het adres "${slug}" is hier niet vrij of niet mogelijk; dit kreeg "${planned.slug}".`)
  }
}

async function make(
  post: Post,
  { importedFrom, item, slug }: PlannedItem,
  content: PostContent,
  isPublic: boolean,
  run: Run,
): Promise<Pick<StoredPost, 'id' | 'isPublic'>> {
  const { collection, commentsOpen, label, lastUpdated, publishedAt } = post
  const { payload, options, report } = run
  if (options.dryRun) return { isPublic }
  const importedAs = { ...item.facts, content: markOf(content) }
  const dates = collection === 'symptoms' ? { publishedAt, lastUpdated, commentsOpen } : {}
  const data = { ...content, ...dates, slug, importedFrom, importedAs }
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
