import { createLocalReq, type Payload } from 'payload'
import { tagsOfNewCause } from '@/articles/causes/expire-on-change'
import { tagsOfNewAuthor, tagsOfNewSymptom } from '@/articles/expire-on-change'
import { tagsOfNewComment } from '@/comments/expire-on-change'
import type { Exported } from '@/export/format'
import { expire } from '@/platform/cache'
import { REDIRECTS, SITE_SETTINGS } from '@/platform/tags'
import { tagsOfNewPage } from '@/site/expire-on-change'
import type { Doc } from './read-lines'

const AT_ONCE = 500
const nothing = () => []

/** What falls when a document of each collection comes in: its own room knows. */
const TAGS: { [Collection in Exported]: (doc: never) => string[] } = {
  // No page names it before another document does, which comes in after it.
  users: nothing,
  media: nothing,
  sources: nothing,
  authors: tagsOfNewAuthor,
  causes: tagsOfNewCause,
  symptoms: tagsOfNewSymptom,
  // Of an article that came in with it, or was there: its page falls when that comes in.
  'article-changes': nothing,
  pages: tagsOfNewPage,
  redirects: () => [REDIRECTS],
  comments: tagsOfNewComment,
  // Readers see none of these.
  'audit-entries': nothing,
  'comment-blocks': nothing,
  'comment-reports': nothing,
  'comment-decisions': nothing,
  'comment-notes': nothing,
  remarks: nothing,
  'review-requests': nothing,
  'search-misses': nothing,
  mails: nothing,
  'payload-jobs': nothing,
}

export function tagsOf(collection: Exported, doc: Doc): string[] {
  return TAGS[collection](doc as never)
}

/** Drops what the running site keeps under the tags, and the settings; a few hundred tags a request. */
export async function expireTags(payload: Payload, tags: Iterable<string>): Promise<void> {
  const all = [...tags, SITE_SETTINGS]
  const req = await createLocalReq({}, payload)
  for (let at = 0; at < all.length; at += AT_ONCE) await expire(all.slice(at, at + AT_ONCE), req)
}
