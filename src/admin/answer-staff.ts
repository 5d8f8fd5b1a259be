import { APIError } from 'payload'
import { calls } from '../../server/server-functions.mjs'

/** As Payload begins to say it. */
const UNKNOWN = 'Unknown Server Function'

/**
 * Does what staff call a function of the admin for. Where that fails, the server answers with the status of the error, and
 * not with a fault of its own (`server/server-functions.mjs`).
 */
export async function answerStaff<Answer>(
  asked: { name?: unknown } | undefined,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  const call = calls.getStore()
  try {
    // Payload looks the name up in an object, where `constructor` is a function too.
    if (typeof asked?.name !== 'string' || asked.name in Object.prototype) throw new Error(UNKNOWN)
    return await answer()
  } catch (error) {
    if (call) call.failed = statusOf(error as Error)
    throw error
  }
}

function statusOf(error: Error): number {
  if (error instanceof APIError) return error.status
  return error.message.startsWith(UNKNOWN) ? 404 : 500
}
