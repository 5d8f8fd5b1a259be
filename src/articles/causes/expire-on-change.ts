import { isDeepStrictEqual } from 'node:util'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { Cause } from '@/payload-types'
import { expire } from '@/platform/cache'
import { idOf } from '@/platform/id-of'
import { ALL_CAUSES, ALL_SYMPTOMS, CAUSE_DATES, CAUSE_LISTS, causeTag, PAGES } from '@/platform/tags'
import { expireSymptomsWhere } from '../expire-symptoms-where'

/** A cause stands on its own page, on every article that lists it, on its parent's and children's pages, and in lists. */
export const expireCause: {
  afterChange: CollectionAfterChangeHook<Cause>
  afterDelete: CollectionAfterDeleteHook<Cause>
} = {
  afterChange: async ({ doc, previousDoc, operation, req }) => {
    // A draft of a page does not exist here: what is saved is public, and a new cause may have been asked for before.
    const before = previousDoc?.slug ? [causeTag(previousDoc.slug)] : []
    await expire([causeTag(doc.slug), ...before, CAUSE_DATES], req)
    const isShownAnew = operation === 'create' || NAMED.some((field) => doc[field] !== previousDoc?.[field])
    const parents = [idOf(doc.parent), idOf(previousDoc?.parent)]
    const isMoved = parents[0] !== parents[1]
    const relatives = isShownAnew || isMoved ? await expireRelatives(doc.id, parents, req) : []
    if (isShownAnew) await expire([CAUSE_LISTS], req)
    const hasMoved = previousDoc && ADDRESS.some((field) => doc[field] !== previousDoc[field])
    if (operation === 'update' && hasMoved) await expire(LINKING, req)
    const isListedAnew =
      isShownAnew ||
      isMoved ||
      LISTED.some((field) => !isDeepStrictEqual(doc[field] ?? [], previousDoc?.[field] ?? []))
    // Those that list what falls under it as well: there, it is one of the names to look for.
    if (isListedAnew && operation === 'update') await expireSymptomsWhere(listing(doc.id, ...relatives), req)
    return doc
  },
  afterDelete: async ({ doc, req }) => {
    await expire([causeTag(doc.slug), CAUSE_LISTS, CAUSE_DATES, ...LINKING], req)
    const relatives = await expireRelatives(doc.id, [idOf(doc.parent)], req)
    await expireSymptomsWhere(listing(doc.id, ...relatives), req)
    return doc
  },
}

/** What falls when a cause is there at once, as it comes out of an export: its relatives are not looked up one by one. */
export function tagsOfNewCause({ slug }: Cause): string[] {
  return [causeTag(slug), CAUSE_LISTS, CAUSE_DATES, ALL_CAUSES]
}

/** Where each field is seen besides the cause's own page, which always falls; the type check asks here for a new one. */
const SEEN: Record<
  keyof Omit<Cause, 'id' | 'createdAt' | 'updatedAt'>,
  'wherever it is named' | 'by relatives and in lists' | 'in lists' | 'nowhere'
> = {
  name: 'wherever it is named',
  term: 'wherever it is named',
  slug: 'wherever it is named',
  kind: 'wherever it is named',
  deletedAt: 'wherever it is named',
  parent: 'by relatives and in lists',
  synonyms: 'in lists',
  codes: 'in lists',
  text: 'nowhere',
  sources: 'nowhere',
  generateSlug: 'nowhere',
  // A list of articles, which say themselves what falls with them.
  symptoms: 'nowhere',
}
const NAMED = (Object.keys(SEEN) as (keyof typeof SEEN)[]).filter(
  (field) => SEEN[field] === 'wherever it is named',
)

const LISTED = (Object.keys(SEEN) as (keyof typeof SEEN)[]).filter((field) => SEEN[field] === 'in lists')

const ADDRESS = ['slug', 'deletedAt'] as const
/** Any text can link to a cause. */
const LINKING = [ALL_SYMPTOMS, ALL_CAUSES, PAGES]

const listing = (...ids: string[]) => ({ 'causes.cause': { in: ids } })

/** The pages of the causes above and below one. @returns their ids */
async function expireRelatives(
  id: string,
  parents: (string | undefined)[],
  req: PayloadRequest,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'causes',
    where: { or: [{ parent: { equals: id } }, { id: { in: parents.filter((parent) => parent) } }] },
    select: { slug: true },
    depth: 0,
    joins: false,
    pagination: false,
    req,
  })
  await expire(
    docs.map(({ slug }) => causeTag(slug)),
    req,
  )
  return docs.map(({ id }) => id)
}
