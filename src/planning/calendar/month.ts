import { momentAt, twoDigits, wallTime } from '@/ui/site-time'

export interface Month {
  year: number
  /** From 1. */
  month: number
}

/** Reads `2026-12`. @returns the month of `now` for anything else */
export function readMonth(text: unknown, now: Date): Month {
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(String(text)) ?? []
  if (!year) return { year: wallTime(now).year, month: wallTime(now).month }
  return { year: Number(year), month: Number(month) }
}

/** As {@link readMonth} reads it. */
export function writeMonth({ year, month }: Month): string {
  return `${year}-${twoDigits(month)}`
}

/** The month so many months later. */
export function monthAfter({ year, month }: Month, months: number): Month {
  const then = new Date(Date.UTC(year, month - 1 + months))
  return { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1 }
}

/** As `december 2026`. */
export function monthWords({ year, month }: Month): string {
  return new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1),
  )
}

/** From when until before when it lasts, on the clock of the site. */
export function boundsOf(month: Month): { from: Date; until: Date } {
  const begin = (of: Month) => momentAt({ ...of, day: 1, hour: 0, minute: 0 }) ?? new Date(Number.NaN)
  return { from: begin(month), until: begin(monthAfter(month, 1)) }
}

/** Its weeks from Monday to Sunday, as `2026-12-03`; undefined where a day is of another month. */
export function weeksOf({ year, month }: Month): (string | undefined)[][] {
  const first = (new Date(Date.UTC(year, month - 1)).getUTCDay() + 6) % 7
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Array.from({ length: Math.ceil((first + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - first + 1
      return day < 1 || day > days ? undefined : `${writeMonth({ year, month })}-${twoDigits(day)}`
    }),
  )
}
