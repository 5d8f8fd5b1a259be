import type { Payload } from 'payload'
import { deleteExpiriesBefore } from './stored-expiries'

/** Twice as long as a process may go without a look before it forgets everything (`server/freshness.mjs`). */
const KEPT_MS = 60 * 60_000

export async function letGoOfExpiries(payload: Payload): Promise<void> {
  await deleteExpiriesBefore(payload, new Date(Date.now() - KEPT_MS).toISOString())
}
