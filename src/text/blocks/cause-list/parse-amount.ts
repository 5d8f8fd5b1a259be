import { parseNumber } from './parse-number'

/** Figures are of a year here, whoever is counted. */
const PER_YEAR = /\s*(?:mensen|personen|patiënten|gevallen)?\s*(?:\/|\bper)\s*jaar(?: in nederland)?\.?$/i
const SCALE = /\s*(duizend|miljoen|mln\.?)$/i
/** Twelve hundred in English, and a bit more than one in Dutch; `0,125` is no thousands. */
const EITHER = /^[1-9]\d{0,2},\d{3}$/
const THOUSANDS_BY_SPACES = /^\d{1,3}(?: \d{3})+(?=,|$)/

/**
 * People per year as lists of causes print them: `1.200`, and as people write the same: `1 200`, `1,2 miljoen`,
 * `300 mensen per jaar.` What is no one number (`1.000-2.000`, `1 op de 100`, `ca. 300`) is none, nor is what could be two (`1,200`).
 * @returns the number (0 or more), or in Dutch why it is none
 */
export function parseAmount(printed: string): number | string {
  const bare = printed
    .replace(/;$/, '')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(PER_YEAR, '')
  const [scale = '', word = ''] = SCALE.exec(bare) ?? []
  const figure = bare.slice(0, bare.length - scale.length)
  if (!word && EITHER.test(figure))
    return `het aantal "${figure}" kan twee dingen zijn: schrijf ${figure.replace(',', '.')} of ${figure}0.`
  const value = parseNumber(figure.replace(THOUSANDS_BY_SPACES, (all) => all.replaceAll(' ', '.')))
  if (typeof value === 'string' || !word) return value
  return Math.round(value * (word.toLowerCase() === 'duizend' ? 1_000 : 1_000_000))
}
