const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/**
 * A day as printed in Dutch, `13 juni 2016`, as ISO 8601 at noon UTC: the same day all over Europe.
 * Undefined where it is no existing day.
 */
export function dutchDate(printed: string): string | undefined {
  const [, day, month = '', year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(printed) ?? []
  const date = new Date(Date.UTC(Number(year), MONTHS.indexOf(month.toLowerCase()), Number(day), 12))
  const exists = MONTHS.includes(month.toLowerCase()) && date.getUTCDate() === Number(day)
  return exists ? date.toISOString() : undefined
}
