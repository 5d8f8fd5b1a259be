import type { Payload } from 'payload'
import { findExpiry, noteExpiry, numberExpiry } from './stored-expiries'

/**
 * Has every process of the site drop what a row says, now that all can see its change.
 * @returns false where it had been numbered already, by somebody who took its writer for dead, or where its change was undone
 */
export async function tellExpiry(payload: Payload, id: string): Promise<boolean> {
  if (await numberExpiry(payload, id)) return true
  const early = await findExpiry(payload, id)
  // What was changed after that must fall as well.
  if (early) await numberExpiry(payload, await noteExpiry(payload, early.tags))
  return false
}
