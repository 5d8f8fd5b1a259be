import type { CollectionAfterChangeHook } from 'payload'
import type { Author, Cause, Symptom } from '@/payload-types'
import { leaveRedirectAt } from '@/redirects/leave-redirect'
import { authorPath, causePath, symptomPath } from '@/ui/paths'
import { publishedBefore } from './published-before'

/** When a published article gets another address, the old one sends readers on. */
export const leaveRedirect: CollectionAfterChangeHook<Symptom> = async ({ doc, req }) => {
  const before = publishedBefore(doc.id, req)
  if (doc._status !== 'published' || !before?.slug || before.slug === doc.slug) return doc
  const moved = { relationTo: 'symptoms', value: doc.id } as const
  await leaveRedirectAt(symptomPath(before.slug), symptomPath(doc.slug ?? ''), moved, req)
  return doc
}

/** When a cause gets another address, the old one sends readers on. */
export const leaveCauseRedirect: CollectionAfterChangeHook<Cause> = async ({ doc, previousDoc, req }) => {
  if (!previousDoc?.slug || previousDoc.slug === doc.slug) return doc
  const moved = { relationTo: 'causes', value: doc.id } as const
  await leaveRedirectAt(causePath(previousDoc.slug), causePath(doc.slug), moved, req)
  return doc
}

/** When an author gets another address, the old one sends readers on. */
export const leaveAuthorRedirect: CollectionAfterChangeHook<Author> = async ({ doc, previousDoc, req }) => {
  if (!previousDoc?.slug || previousDoc.slug === doc.slug) return doc
  const moved = { relationTo: 'authors', value: doc.id } as const
  await leaveRedirectAt(authorPath(previousDoc.slug), authorPath(doc.slug), moved, req)
  return doc
}
