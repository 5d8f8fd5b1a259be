import { APIError, type PayloadRequest } from 'payload'
import type { Comment } from '@/payload-types'

/**
 * Publishes an answer of the editors under a comment, with their name and mark.
 * @throws NotFound when the comment is gone, and 409 when readers cannot see it: the answer would stand by itself.
 */
export async function reply(req: PayloadRequest, parent: string, body: string): Promise<Comment> {
  const answered: Comment = await req.payload.findByID({ collection: 'comments', id: parent, depth: 0, req })
  if (answered.status !== 'published') {
    throw new APIError('Deze reactie is niet gepubliceerd: er kan geen antwoord onder.', 409, undefined, true)
  }
  return req.payload.create({
    collection: 'comments',
    // Name, address, mark and fingerprint are filled by `fillStaffReply`.
    data: {
      symptom: answered.symptom,
      parent,
      body: body.trim(),
      status: 'published',
    } as Comment,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
