import { parseNumber } from '@/text/blocks/cause-list/parse-number'

/** How numbers of a file are written: as spreadsheets in Dutch do, or with a point before the fraction. */
export type NumberStyle = 'comma' | 'point'

/**
 * A number of a table: 1200, 1.200 and 0,8 in a Dutch one, 1200 and 0.8 in one with points. `1.200` in the latter could be either,
 * and is none; `0.125` is no thousands.
 * @returns null of an empty cell, or in Dutch why it is no number
 */
export function readAmount(cell: string, style: NumberStyle): number | null | { message: string } {
  const text = cell.replace(/[\s\u00a0\u202f]+/g, '')
  if (!text) return null
  if (style === 'point' && text.includes('.')) {
    if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) {
      return { message: `"${text}" kan twee dingen zijn: schrijf ${text.replaceAll('.', '')} of ${text}0.` }
    }
    if (/^\d+\.\d+$/.test(text)) {
      const value = Number(text)
      return value <= Number.MAX_SAFE_INTEGER ? value : { message: `het aantal "${text}" is te groot.` }
    }
  }
  const read = parseNumber(text)
  return typeof read === 'number' ? read : { message: read }
}
