import { messages } from '@/language/messages'
import { TIME_ZONE } from './site-time'

let format: Intl.DateTimeFormat | undefined

/** A day as in text of the site's language: `13 juni 2016`. `iso` is an ISO 8601 date and time. */
export function formatDay(iso: string): string {
  format ??= new Intl.DateTimeFormat(messages().locale, { dateStyle: 'long', timeZone: TIME_ZONE })
  return format.format(new Date(iso))
}

const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: TIME_ZONE })

/** The same day for machines: `2016-06-13`. */
export function isoDay(iso: string): string {
  return ISO_DAY.format(new Date(iso))
}
