import type { Payload } from 'payload'
import type { NewDocument } from '@/platform/stored-together'

/**
 * What remembers that a puzzle was used. Nobody reads the collection by the API and it has no hooks: its unique index, on
 * `puzzle`, is all it is for, and decides between two at once.
 */
export function usedPuzzle({ id, expires }: { id: string; expires: number }): NewDocument {
  return {
    collection: 'used-puzzles',
    data: { puzzle: id, expiresAt: new Date(expires).toISOString() },
  }
}

/** Forgets the puzzles that expired before a moment, in one statement: nothing hangs on them. */
export async function deletePuzzlesBefore(payload: Payload, moment: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'used-puzzles', where: { expiresAt: { less_than: moment } } })
}
