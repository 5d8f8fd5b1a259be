import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Cause, Symptom } from '@/payload-types'
import { causePath, symptomPath } from '@/ui/paths'
import { publishedBefore } from './published-before'

/** When a published article gets another address, the old one sends readers on. */
export const leaveRedirect: CollectionAfterChangeHook<Symptom> = async ({ doc, req }) => {
  const before = publishedBefore(doc.id, req)
  if (doc._status !== 'published' || !before?.slug || before.slug === doc.slug) return doc
  const target = { relationTo: 'symptoms', value: doc.id } as const
  await redirect(symptomPath(before.slug), symptomPath(doc.slug ?? ''), target, req)
  return doc
}

/** When a cause gets another address, the old one sends readers on. */
export const leaveCauseRedirect: CollectionAfterChangeHook<Cause> = async ({ doc, previousDoc, req }) => {
  if (!previousDoc?.slug || previousDoc.slug === doc.slug) return doc
  const target = { relationTo: 'causes', value: doc.id } as const
  await redirect(causePath(previousDoc.slug), causePath(doc.slug), target, req)
  return doc
}

type Target = { relationTo: 'symptoms' | 'causes'; value: string }

/** The redirect names the document, not its address: after another change it still ends at the right place. */
async function redirect(from: string, to: string, reference: Target, req: PayloadRequest): Promise<void> {
  await req.payload.delete({ collection: 'redirects', where: { from: { in: [from, to] } }, req })
  await req.payload.create({
    collection: 'redirects',
    data: { from, to: { type: 'reference', reference } },
    req,
  })
}
