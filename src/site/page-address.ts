import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import type { Page } from '@/payload-types'
import { leaveRedirectAt } from '@/redirects/leave-redirect'
import { pagePath } from '@/ui/paths'

/** Notes the address at which readers find a page before it is saved; the newest draft may have another already. */
export const rememberAddress: CollectionBeforeChangeHook<Page> = async ({ data, originalDoc, req }) => {
  if (!originalDoc?.id) return data
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { id: { equals: originalDoc.id }, _status: { equals: 'published' } },
    select: { slug: true },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  req.context.pageAddressBefore ??= new Map()
  req.context.pageAddressBefore.set(originalDoc.id, docs[0]?.slug)
  return data
}

/** When a published page gets another address, the old one sends readers on. */
export const leavePageRedirect: CollectionAfterChangeHook<Page> = async ({ doc, req }) => {
  const before = req.context.pageAddressBefore?.get(doc.id)
  if (doc._status !== 'published' || !before || before === doc.slug) return doc
  await leaveRedirectAt(pagePath(before), pagePath(doc.slug), { relationTo: 'pages', value: doc.id }, req)
  return doc
}
