import { messages } from '@/language/messages'

let format: Intl.NumberFormat | undefined

/** A number as in text of the site's language: `1.200`, `0,8`, `0,05` in Dutch. */
export function formatNumber(value: number): string {
  format ??= new Intl.NumberFormat(messages().locale, { maximumFractionDigits: 20 })
  return format.format(value)
}

/** `800–1.500`: from and to. */
export function rangeInWords([from, to]: readonly [number, number]): string {
  return `${formatNumber(from)}–${formatNumber(to)}`
}
