import type { Payload } from 'payload'
import { deletePuzzlesBefore } from './stored-puzzles'

const CLEAN_EVERY_MS = 3_600_000

let cleanedAt = 0

/** An expired puzzle is refused for its date: nobody needs to remember it. Now and then, and never throws. */
export async function forgetPuzzles(payload: Payload): Promise<void> {
  if (Date.now() - cleanedAt < CLEAN_EVERY_MS) return
  cleanedAt = Date.now()
  try {
    await deletePuzzlesBefore(payload, new Date().toISOString())
  } catch (error) {
    payload.logger.warn({ err: error }, 'expired puzzles could not be forgotten')
  }
}
