import type { PayloadRequest } from 'payload'
import type { Comment } from '@/payload-types'

/**
 * Publishes an answer of the editors under a comment, with their name and mark.
 * @throws ValidationError when the comment or the text is not there.
 */
export async function reply(req: PayloadRequest, parent: string, body: string): Promise<Comment> {
  const answered: Comment = await req.payload.findByID({ collection: 'comments', id: parent, depth: 0, req })
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
