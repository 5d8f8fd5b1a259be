import type { Payload } from 'payload'
import type { User } from '@/payload-types'

/**
 * Notes when a user was last sent an overview. Past the hooks and rules of users, which guard passwords and roles, and
 * without writing back the rest of a document that an admin may be saving at this moment; no page shows it.
 */
export async function noteMailed(
  payload: Payload,
  id: string,
  field: keyof Pick<User, 'attentionMailedAt' | 'commentsDigestAt'>,
  at: Date,
): Promise<void> {
  await payload.db.updateOne({
    collection: 'users',
    where: { id: { equals: id } },
    options: { atomic: true },
    data: { [field]: at.toISOString() },
  })
}
