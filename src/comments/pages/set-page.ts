import type { FieldHook } from 'payload'
import type { Comment } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { nextNumber } from '@/platform/stored-counters'
import { choosePage } from './choose-page'

/**
 * Gives a comment that begins as published its page, and one that moves to another article a page there. Else the page is
 * taken out of what Payload writes: it writes whole documents, and a slow edit would take the page away that a decision
 * gave meanwhile (`change-status.ts`).
 */
export const setPage: FieldHook<Comment, Comment['page'], Comment> = async ({
  data,
  operation,
  originalDoc,
  req,
  siblingData,
}) => {
  const symptom = idOf(data?.symptom)
  if (operation === 'create') {
    if (data?.status !== 'published' || !symptom) return null
    return choosePage(req.payload, { symptom, parent: data.parent ?? null }, req)
  }
  if (originalDoc?.page && symptom && symptom !== idOf(originalDoc.symptom)) {
    return choosePage(req.payload, { symptom, parent: null }, req)
  }
  delete siblingData.page
  return undefined
}

/** Gives a comment that begins as published its number. Ever after nothing changes it: it is taken out of what Payload writes, as above. */
export const setNumber: FieldHook<Comment, Comment['number'], Comment> = async ({
  data,
  operation,
  req,
  siblingData,
}) => {
  if (operation === 'create' && data?.status === 'published') return nextNumber(req.payload, 'comments')
  delete siblingData.number
  return undefined
}
