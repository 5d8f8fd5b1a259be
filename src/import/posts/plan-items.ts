import type { Payload } from 'payload'
import { freeSlug } from '@/access/free-slug'
import { toSlug } from '@/access/slug'
import { slugIsStored } from '@/access/slug-is-stored'
import type { Page, Symptom } from '@/payload-types'
import { isReservedSlug } from '@/site/reserved-slug'
import { pagePath, symptomPath } from '@/ui/paths'
import { isSame } from './identity'
import { originOf, type Run } from './run'
import type { SurveyedItem } from './survey'

/** What becomes of an item: known before anything is written, so that links lead there and a dry run tells the truth. */
export interface PlannedItem {
  item: SurveyedItem
  /** By what the stored one is known. */
  importedFrom: string
  slug: string
  /** What an earlier import made of it. */
  existing?: ExistingItem
  /** Whether another item of the file has all the same facts. */
  isTwin: boolean
}

type ExistingItem = Pick<Symptom, 'id' | 'slug' | '_status' | 'deletedAt' | 'importedFrom' | 'importedAs'>

export type Plan = ReadonlyMap<number, PlannedItem>

/** Finds for every item what is stored of it, and gives the others addresses: the top ones first. */
export async function planItems(items: readonly SurveyedItem[], run: Run): Promise<Plan> {
  const plan = new Map<number, PlannedItem>()
  for (const collection of ['symptoms', 'pages'] as const) {
    const own = items.filter((item) => item.collection === collection)
    // First: what another import stores of an item from here on is known as that item, and not only by its address.
    const addresses = await findAddresses(collection, own, run.payload)
    const known = await findKnown(collection, own, run)
    const taken = new Set(known.keys())
    const planned = own.map((item) => recognize(item, known, taken, run))
    for (const each of planned) plan.set(each.item.index, each)
    await giveAddresses(collection, planned, addresses, run.payload)
  }
  return plan
}

/** Which of the addresses that items would like are there already. */
interface Addresses {
  asked: ReadonlySet<string>
  stored: ReadonlySet<string>
}

async function findAddresses(
  collection: 'symptoms' | 'pages',
  items: readonly SurveyedItem[],
  payload: Payload,
): Promise<Addresses> {
  const asked = new Set(items.flatMap(choicesFor))
  return { asked, stored: await findSlugs(collection, asked, payload) }
}

/** How many are asked for in one query: databases limit how many values a statement has. */
const AT_ONCE = 200

async function findKnown(
  collection: 'symptoms' | 'pages',
  items: readonly SurveyedItem[],
  run: Run,
): Promise<Map<string, ExistingItem>> {
  const known = new Map<string, ExistingItem>()
  const origins = items.flatMap(({ keys }) => [
    originOf(run, 'post', keys.short),
    originOf(run, 'post', keys.long),
  ])
  for (const some of batches([...new Set(origins)])) {
    const { docs } = await run.payload.find({
      collection,
      where: { importedFrom: { in: some } },
      select: { slug: true, _status: true, deletedAt: true, importedFrom: true, importedAs: true },
      depth: 0,
      pagination: false,
      trash: true,
    })
    for (const doc of docs as (Symptom | Page)[]) known.set(doc.importedFrom ?? '', doc)
  }
  return known
}

/** Every item of a file is one of its own; what is stored is claimed by one of them only. */
function recognize(
  item: SurveyedItem,
  known: Map<string, ExistingItem>,
  taken: Set<string>,
  run: Run,
): PlannedItem {
  const short = originOf(run, 'post', item.keys.short)
  const long = originOf(run, 'post', item.keys.long)
  const claim = (importedFrom: string, isTwin = false): PlannedItem => {
    const existing = known.get(importedFrom)
    known.delete(importedFrom)
    taken.add(importedFrom)
    return { item, importedFrom, slug: existing?.slug ?? '', ...(existing && { existing }), isTwin }
  }
  if (known.has(long)) return claim(long)
  const stored = known.get(short)
  if (stored && (!stored.importedAs || isSame(stored.importedAs, item.facts))) return claim(short)
  if (!taken.has(short)) return claim(short)
  if (!taken.has(long)) return claim(long)
  for (let count = 2; ; count += 1) {
    const next = `${long}~${count}`
    if (known.has(next) || !taken.has(next)) return claim(next, true)
  }
}

async function giveAddresses(
  collection: 'symptoms' | 'pages',
  planned: readonly PlannedItem[],
  { asked, stored }: Addresses,
  payload: Payload,
): Promise<void> {
  const isNew = planned.filter(({ existing }) => !existing)
  const given = new Set(planned.map(({ slug }) => slug))
  const isTaken = (slug: string) =>
    given.has(slug) ||
    (collection === 'pages' && isReservedSlug(slug)) ||
    (asked.has(slug) ? stored.has(slug) : slugIsStored(payload, collection, slug))
  for (const each of isNew.sort(byRank)) {
    each.slug = await freeSlug(choicesFor(each.item), isTaken)
    given.add(each.slug)
  }
}

/** What readers knew comes first, and of that what stood highest. */
function byRank(one: PlannedItem, other: PlannedItem): number {
  const depth = ({ item }: PlannedItem) => item.path?.split('/').length ?? 99
  return (
    Number(other.item.isPublic) - Number(one.item.isPublic) ||
    depth(one) - depth(other) ||
    one.item.index - other.item.index
  )
}

/** Its own address; that with its parents'; and for a page whose address the site itself has, one that says what it is. */
function choicesFor({ collection, index, number, path, slug, title }: SurveyedItem): [string, ...string[]] {
  const own = toSlug(slug) ?? toSlug(title) ?? `bericht-${number || index + 1}`
  if (collection !== 'pages') return [own]
  const nested = toSlug(path?.split('/').filter(Boolean).join(' '))
  return [
    own,
    ...(nested && nested !== own ? [nested] : []),
    ...(isReservedSlug(own) ? [`pagina-${own}`] : []),
  ]
}

async function findSlugs(
  collection: 'symptoms' | 'pages',
  slugs: ReadonlySet<string>,
  payload: Payload,
): Promise<Set<string>> {
  const found = new Set<string>()
  for (const some of batches([...slugs])) {
    const { docs } = await payload.find({
      collection,
      where: { slug: { in: some } },
      select: { slug: true },
      depth: 0,
      pagination: false,
      trash: true,
    })
    for (const { slug } of docs) if (slug) found.add(slug)
  }
  return found
}

function batches<Value>(values: readonly Value[]): Value[][] {
  const all: Value[][] = []
  for (let at = 0; at < values.length; at += AT_ONCE) all.push(values.slice(at, at + AT_ONCE))
  return all
}

/** Where readers will find it here. */
export function addressOf({ item, slug }: PlannedItem): string {
  return item.collection === 'pages' ? pagePath(slug) : symptomPath(slug)
}
