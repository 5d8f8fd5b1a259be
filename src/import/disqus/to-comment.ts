import { commenterName } from '../posts/commenter-name'
import { htmlLine, htmlText } from '../posts/html-text'
import type { PostComment } from '../posts/read-post'
import type { DisqusPost } from './read-disqus'

/** A comment of Disqus as the import knows them. */
export function toComment({ id, parent, fields }: DisqusPost): PostComment {
  const moment = new Date(fields.createdAt?.trim() ?? '')
  return {
    id,
    parent,
    name: commenterName(fields['author:name'] ?? ''),
    email: htmlLine(fields['author:email'] ?? ''),
    body: htmlText(fields.message ?? ''),
    status: statusOf(fields),
    ...(!Number.isNaN(moment.getTime()) && { createdAt: moment.toISOString() }),
    isStaff: false,
  }
}

/** Older exports say whether a moderator let it through. */
function statusOf({ isApproved, isSpam }: DisqusPost['fields']): PostComment['status'] {
  if (isSpam?.trim() === 'true') return 'spam'
  return isApproved?.trim() === 'false' ? 'pending' : 'published'
}
