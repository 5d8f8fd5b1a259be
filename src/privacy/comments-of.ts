import type { Payload } from 'payload'
import type { Comment } from '@/payload-types'

/** Every comment of a person, by the address that was typed, in whatever capitals. */
export async function commentsOf(payload: Payload, email: string): Promise<Comment[]> {
  const { docs } = await payload.find({
    collection: 'comments',
    // `like` finds more than the address itself, and ignores capitals.
    where: { email: { like: email } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
  })
  return docs.filter((comment) => comment.email.toLowerCase() === email.toLowerCase())
}
