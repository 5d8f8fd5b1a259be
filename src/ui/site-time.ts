/** Of the site: its days begin and end there. */
export const TIME_ZONE = 'Europe/Amsterdam'

export interface DayAndTime {
  year: number
  /** From 1. */
  month: number
  day: number
  hour: number
  minute: number
}

/** Said after a time, so that nobody takes it for the one of their own computer. */
export const ZONE_WORDS = 'Nederlandse tijd'

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
})

/** What the clocks on the site's wall say at a moment. */
export function wallTime(moment: Date): DayAndTime {
  const read = new Map(PARTS.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const part = (name: Intl.DateTimeFormatPartTypes) => read.get(name) ?? 0
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  }
}

/**
 * The moment at which those clocks say so; the first of two in the night in which an hour comes twice.
 * @returns undefined for a day or time that is not: 31 April, or in the hour that is skipped in spring
 */
export function momentAt(time: DayAndTime): Date | undefined {
  const asUtc = utcOf(time)
  // Summer time comes first: where both fit, it is the earlier one.
  const found = [2, 1].map((hours) => new Date(asUtc - hours * 3_600_000))
  return found.find((moment) => utcOf(wallTime(moment)) === asUtc && isSame(wallTime(moment), time))
}

function utcOf({ year, month, day, hour, minute }: DayAndTime): number {
  return Date.UTC(year, month - 1, day, hour, minute)
}

/** `Date.UTC` takes 31 April for 1 May. */
function isSame(one: DayAndTime, other: DayAndTime): boolean {
  return one.day === other.day && one.month === other.month && one.hour === other.hour
}

const WORDS = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIME_ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const SHORT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIME_ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** As `donderdag 3 december 2026 om 14:00 uur`. */
export function momentWords(iso: string): string {
  return `${WORDS.format(new Date(iso))} om ${timeWords(iso)} uur`
}

/** As `3 december 2026, 14:00`. */
export function shortMoment(iso: string): string {
  return `${SHORT.format(new Date(iso))}, ${timeWords(iso)}`
}

/** As `14:00`: 24 hours, whatever the browser's language. */
export function timeWords(iso: string): string {
  const { hour, minute } = wallTime(new Date(iso))
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}

/** As it is typed: `3-12-2026 14:00`. */
export function typedMoment(iso: string): string {
  const { year, month, day } = wallTime(new Date(iso))
  return `${day}-${month}-${year} ${timeWords(iso)}`
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
