import type { NumberStyle } from './read-amount'

/** As `readAmount` reads it, whatever the number: no exponent, and no `1.200`, which could be either. */
export function writeAmount(value: number, style: NumberStyle): string {
  const text = withoutExponent(value)
  if (style === 'comma') return text.replace('.', ',')
  return /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text
}

/** `1.5e-7` is 0.00000015. */
function withoutExponent(value: number): string {
  const [digits = '', exponent] = String(value).split('e-')
  return exponent ? `0.${'0'.repeat(Number(exponent) - 1)}${digits.replace('.', '')}` : digits
}
