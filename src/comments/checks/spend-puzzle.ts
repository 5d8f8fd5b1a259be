import { type Payload, ValidationError } from 'payload'
import { deletePuzzlesBefore, storePuzzle } from './stored-puzzles'

const CLEAN_EVERY_MS = 3_600_000

let cleanedAt = 0

/** Notes that a puzzle was used; false where it was before. A unique index decides between two at once. */
export async function spendPuzzle(
  payload: Payload,
  { id, expires }: { id: string; expires: number },
): Promise<boolean> {
  try {
    await storePuzzle(payload, id, new Date(expires).toISOString())
  } catch (error) {
    if (error instanceof ValidationError) return false
    throw error
  }
  void forgetExpired(payload)
  return true
}

/** An expired puzzle is refused for its date: nobody needs to remember it. */
async function forgetExpired(payload: Payload): Promise<void> {
  if (Date.now() - cleanedAt < CLEAN_EVERY_MS) return
  cleanedAt = Date.now()
  try {
    await deletePuzzlesBefore(payload, new Date().toISOString())
  } catch (error) {
    payload.logger.warn({ err: error }, 'expired puzzles could not be forgotten')
  }
}
