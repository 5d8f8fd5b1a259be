import { type Payload, ValidationError } from 'payload'

const CLEAN_EVERY_MS = 3_600_000

let cleanedAt = 0

/** Notes that a puzzle was used; false where it was before. A unique index decides between two at once. */
export async function spendPuzzle(
  payload: Payload,
  { id, expires }: { id: string; expires: number },
): Promise<boolean> {
  try {
    await payload.db.create({
      collection: 'used-puzzles',
      returning: false,
      data: { puzzle: id, expiresAt: new Date(expires).toISOString() },
    })
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
    const now = new Date().toISOString()
    await payload.db.deleteMany({ collection: 'used-puzzles', where: { expiresAt: { less_than: now } } })
  } catch (error) {
    payload.logger.warn({ err: error }, 'expired puzzles could not be forgotten')
  }
}
