import type { CollectionAfterChangeHook } from 'payload'
import type { Comment } from '@/payload-types'
import { forgetBrowsersOf } from './stored-browsers'

/** Who wrote what a moderator calls spam is trusted no more, in whatever browser. */
export const forgetSpammersBrowsers: CollectionAfterChangeHook<Comment> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isNews = operation === 'update' && doc.status === 'spam' && previousDoc.status !== 'spam'
  if (isNews && doc.email) await forgetBrowsersOf(req.payload, doc.email, req)
  return doc
}
