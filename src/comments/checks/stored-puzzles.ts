import type { Payload } from 'payload'

/**
 * Remembers a used puzzle. Nobody reads the collection by the API and it has no hooks: its unique index is all it is for.
 * @throws ValidationError when it was used before
 */
export async function storePuzzle(payload: Payload, puzzle: string, expiresAt: string): Promise<void> {
  await payload.db.create({ collection: 'used-puzzles', returning: false, data: { puzzle, expiresAt } })
}

/** Forgets the puzzles that expired before a moment, in one statement: nothing hangs on them. */
export async function deletePuzzlesBefore(payload: Payload, moment: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'used-puzzles', where: { expiresAt: { less_than: moment } } })
}
