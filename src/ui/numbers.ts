const FORMAT = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 20 })

/** A number as in Dutch text: `1.200`, `0,8`, `0,05`. */
export function formatNumber(value: number): string {
  return FORMAT.format(value)
}
