import { isoDay } from '@/ui/dates'

const DAY_MS = 24 * 60 * 60_000

/** The last days, today first, as they are called in the Netherlands: `2026-11-27`. */
export function daysBack(count: number, now = new Date()): string[] {
  // From noon: the day on which the clock changes is an hour shorter or longer.
  const noon = Date.parse(`${isoDay(now.toISOString())}T12:00:00Z`)
  return Array.from({ length: count }, (_, back) => new Date(noon - back * DAY_MS).toISOString().slice(0, 10))
}

/** The last months, this one first: `2026-11`. */
export function monthsBack(count: number, now = new Date()): string[] {
  const [year = 0, month = 0] = isoDay(now.toISOString()).split('-').map(Number)
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  )
}
