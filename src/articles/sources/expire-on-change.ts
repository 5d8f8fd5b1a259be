import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { Source } from '@/payload-types'
import { expire } from '@/platform/cache'
import { idOf } from '@/platform/id-of'
import { symptomTag } from '@/platform/tags'
import { causeTagsOf } from '../causes/cause-tags-of'
import { usingSource } from './using-source'

/** What readers see of a source; the type check asks here for a field that is new. */
const IS_SEEN: Record<keyof Omit<Source, 'id' | 'createdAt' | 'updatedAt'>, boolean> = {
  title: true,
  publisher: true,
  year: true,
  url: true,
  kind: true,
  deletedAt: true,
  checkedOn: false,
  key: false,
  link: false,
}
const SEEN = (Object.keys(IS_SEEN) as (keyof typeof IS_SEEN)[]).filter((field) => IS_SEEN[field])

/** A source stands on every article that uses it, and at its figures on the pages of their causes. */
export const expireSource: {
  afterChange: CollectionAfterChangeHook<Source>
  afterDelete: CollectionAfterDeleteHook<Source>
} = {
  afterChange: async ({ doc, operation, previousDoc, req }) => {
    const isChanged = SEEN.some((field) => (doc[field] ?? null) !== (previousDoc?.[field] ?? null))
    if (operation === 'update' && isChanged) await expireUsing(doc.id, req)
    return doc
  },
  afterDelete: async ({ doc, req }) => {
    await expireUsing(doc.id, req)
    return doc
  },
}

/** Drops the pages of every published article that uses a source, and of the causes whose figures it supports. */
export async function expireUsing(source: string, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'symptoms',
    where: { and: [usingSource(source), { _status: { equals: 'published' } }] },
    select: { slug: true, causes: true },
    depth: 0,
    pagination: false,
    req,
  })
  const causes = docs.flatMap(({ causes }) =>
    (causes ?? []).flatMap((row) => (idOf(row.sourceRecord) === source ? (idOf(row.cause) ?? []) : [])),
  )
  const articles = docs.flatMap(({ slug }) => (slug ? [symptomTag(slug)] : []))
  await expire([...articles, ...(await causeTagsOf([...new Set(causes)], req))], req)
}
