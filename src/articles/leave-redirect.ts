import type { CollectionAfterChangeHook } from 'payload'
import type { Symptom } from '@/payload-types'
import { symptomPath } from '@/ui/paths'
import { publishedBefore } from './published-before'

/** When a published article gets another address, the old one sends readers on. */
export const leaveRedirect: CollectionAfterChangeHook<Symptom> = async ({ doc, req }) => {
  const before = publishedBefore(doc.id, req)
  if (doc._status !== 'published' || !before?.slug || before.slug === doc.slug) return doc
  // The redirect names the article, not its address: after another change it still ends at the right place.
  const addresses = [symptomPath(before.slug), symptomPath(doc.slug ?? '')]
  await req.payload.delete({ collection: 'redirects', where: { from: { in: addresses } }, req })
  await req.payload.create({
    collection: 'redirects',
    data: {
      from: symptomPath(before.slug),
      to: { type: 'reference', reference: { relationTo: 'symptoms', value: doc.id } },
    },
    req,
  })
  return doc
}
