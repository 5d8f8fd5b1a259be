import type { EventEmitter } from 'node:events'

/**
 * Next calls this once, before it answers the first request. It swallows what goes wrong here, and says it is prepared
 * before this has ended: so `server/serve.mjs` waits for one of the two events, and opens the port only then.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const events: EventEmitter = process
  const { prepareSite } = await import('@/setup/prepare-site')
  try {
    events.emit('site-prepared', await prepareSite())
  } catch (error) {
    // Next puts words of its own before the error's: pass on what it says now.
    events.emit('site-failed', new Error((error as Error).message))
    throw error
  }
}
