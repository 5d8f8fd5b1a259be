import type { Payload } from 'payload'
import { daysBack, monthsBack } from './periods'
import { deleteReadsBefore } from './stored-reads'

const DAYS = 100
const MONTHS = 60

/** Days are kept for some months, months for some years. */
export async function letGoOfReads(payload: Payload): Promise<void> {
  await deleteReadsBefore(payload, 'day', daysBack(DAYS).at(-1) ?? '')
  await deleteReadsBefore(payload, 'month', monthsBack(MONTHS).at(-1) ?? '')
}
