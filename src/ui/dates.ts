const DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })

/** A day as in Dutch text: `13 juni 2016`. `iso` is an ISO 8601 date and time. */
export function formatDay(iso: string): string {
  return DAY.format(new Date(iso))
}

const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** The same day for machines: `2016-06-13`. */
export function isoDay(iso: string): string {
  return ISO_DAY.format(new Date(iso))
}
