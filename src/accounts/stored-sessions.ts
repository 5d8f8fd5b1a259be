import type { Payload } from 'payload'

/**
 * Ends every session of a user. Past the hooks and rules of users, which guard what people change of each other, and
 * without writing back the rest of the document.
 */
export async function endSessions(payload: Payload, user: string): Promise<void> {
  await payload.db.updateOne({
    collection: 'users',
    id: user,
    data: { sessions: [] },
    returning: false,
  })
}
