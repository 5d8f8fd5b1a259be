const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

const words = new Intl.RelativeTimeFormat('nl', { style: 'short', numeric: 'always' })
const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})

/** How long ago it was, in the largest unit: "3 uur geleden". */
export function ageOf(iso: string, now: number): string {
  const seconds = Math.max(0, (now - Date.parse(iso)) / 1000)
  for (const [unit, length] of UNITS) {
    if (seconds >= length) return words.format(-Math.floor(seconds / length), unit)
  }
  return 'zojuist'
}

/** The day and time in full, as in the Netherlands. */
export function momentOf(iso: string): string {
  return moment.format(new Date(iso))
}
