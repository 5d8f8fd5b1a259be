const DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })

/** A day as in Dutch text: `13 juni 2016`. `iso` is an ISO 8601 date and time. */
export function formatDay(iso: string): string {
  return DAY.format(new Date(iso))
}
