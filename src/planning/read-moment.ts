import { type DayAndTime, momentAt, momentWords, wallTime } from '@/ui/site-time'

export type ReadMoment = { at: Date } | { why: string }

export const LONGEST_MOMENT = 60
const MOST_YEARS = 5
const DAY_MS = 24 * 3_600_000

const EXAMPLE = '3-12-2026 14:00 of 3 december 14.00'
const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const NEAR_DAYS = ['vandaag', 'morgen', 'overmorgen']

/** Words that say nothing that the numbers do not. */
const FILLERS =
  /\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|om|op|uur)\b\.?/g

const DAYS: [RegExp, (found: string[], now: Date) => Day | undefined][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:t|\b)/, ([, year, month, day]) => dayOf(day, month, year)],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/, ([, day, month, year]) => dayOf(day, month, year)],
  [/^(\d{1,2})[-/.](\d{1,2})(?![-/.\d])/, ([, day, month]) => dayOf(day, month)],
  [
    /^(\d{1,2}) ?([a-z]{3})[a-z]*\.?(?: (\d{4}))?(?!\d)/,
    ([, day, name, year]) => dayOf(day, monthOf(name), year),
  ],
  [/^(vandaag|morgen|overmorgen)\b/, ([, name], now) => nearDay(NEAR_DAYS.indexOf(String(name)), now)],
]
const TIME = /^(\d{1,2})(?: ?(?:[:.u]|:) ?(\d{2}))?(?::\d{2})?(?: ?[uh])?$/

interface Day {
  day: number
  month: number
  /** The next one, where it is not said. */
  year: number | undefined
}

/**
 * Reads a day and a time as Dutch people type them, on the clock of the site: `3-12-2026 14:00`, `3 december 14.00`,
 * `morgen 9:00`; also what a browser's own picker gives.
 *
 * @param typed of at most {@link LONGEST_MOMENT} characters
 * @returns a moment after `now`, or in words why it is none
 */
export function readMoment(typed: string, now: Date): ReadMoment {
  const text = typed
    .slice(0, LONGEST_MOMENT)
    .toLowerCase()
    .replace(FILLERS, ' ')
    .replace(/[\s,]+/g, ' ')
    .trim()
  if (text === '') return { why: `Vul een dag en een tijd in, bijvoorbeeld ${EXAMPLE}.` }
  for (const [pattern, read] of DAYS) {
    const found = pattern.exec(text)
    const day = found && read(found, now)
    if (day) return withTime(day, text.slice(found[0].length).trim(), now)
  }
  return { why: `Dit is niet te lezen als dag en tijd. Schrijf bijvoorbeeld ${EXAMPLE}.` }
}

function withTime(day: Day, text: string, now: Date): ReadMoment {
  if (text === '') return { why: 'Zet er ook een tijd bij, bijvoorbeeld 14:00.' }
  const [found, hour, minute = '0'] = TIME.exec(text) ?? []
  if (!found) return { why: `De tijd is niet te lezen. Schrijf bijvoorbeeld ${EXAMPLE}.` }
  if (Number(hour) > 23 || Number(minute) > 59) return { why: 'De tijd gaat van 00:00 tot 23:59.' }
  const { year, ...rest } = day
  const time = { ...rest, year: year ?? wallTime(now).year, hour: Number(hour), minute: Number(minute) }
  const at = momentAt(time)
  if (!at) return { why: whyNot(time) }
  // "3 december" is the next one.
  if (year === undefined && at <= now) return withTime({ ...day, year: time.year + 1 }, text, now)
  if (at <= now) return { why: `Dat is al geweest: ${momentWords(at.toISOString())}.` }
  if (at.getTime() > now.getTime() + MOST_YEARS * 366 * DAY_MS)
    return { why: `Dat is meer dan vijf jaar vooruit: ${momentWords(at.toISOString())}.` }
  return { at }
}

function whyNot({ day, month, year, ...time }: DayAndTime): string {
  const isDay = momentAt({ day, month, year, hour: 12, minute: 0 })
  if (!isDay) return `Die dag bestaat niet: ${day}-${month}-${year}.`
  return `Om ${time.hour} uur is het die nacht niet: de klok gaat dan een uur vooruit. Kies een andere tijd.`
}

function dayOf(day = '', month = '', year?: string): Day | undefined {
  if (month === '') return undefined
  const full = year?.length === 2 ? `20${year}` : year
  return { day: Number(day), month: Number(month), year: full === undefined ? undefined : Number(full) }
}

/** Empty for what is no month. */
function monthOf(name = ''): string {
  const month = MONTHS.indexOf(name === 'mrt' ? 'maa' : name)
  return month === -1 ? '' : String(month + 1)
}

function nearDay(days: number, now: Date): Day {
  const { year, month, day } = wallTime(now)
  // In UTC, where every day has 24 hours.
  const then = new Date(Date.UTC(year, month - 1, day + days))
  return { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, day: then.getUTCDate() }
}
