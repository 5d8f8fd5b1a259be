import { scaleLog } from 'd3-scale'
import type { ListedCause } from './tier'

/** The units of a strip, which is stretched to the width of the page; its dots stay round. */
export const WIDTH = 1000
export const HEIGHT = 60
/** As wide as a dot where the strip is 250 px, on a phone of 320. */
const DOT = 32
/** As high as a dot. */
const ROW = 8

export interface Scale {
  /** Where a number stands on the strip. */
  place: (value: number) => number
  /** The powers of ten. */
  ticks: number[]
}

/** From the power of ten below the smallest number to the one above the largest; none where all are 0. */
export function scaleFor(figures: readonly number[]): Scale | undefined {
  const powers = figures.filter((figure) => figure > 0).map((figure) => Math.log10(figure))
  if (powers.length === 0) return undefined
  const first = Math.floor(Math.min(...powers))
  const last = Math.max(Math.ceil(Math.max(...powers)), first + 1)
  // The ends leave room for a dot and for the number of the last tick.
  const scale = scaleLog([10 ** first, 10 ** last], [30, WIDTH - 40])
  return {
    place: (value) => Math.round(scale(value)),
    ticks: Array.from({ length: last - first + 1 }, (_, step) => Number(`1e${first + step}`)),
  }
}

/**
 * A dot for each cause as a path without length, whose round ends are the dots. Where they would cover each other they
 * stand above each other, and where there are more than fit, closer together: each said by its distance from the one below,
 * which is much the same for all, so that it compresses to a third.
 */
export function toDots(causes: readonly Pick<ListedCause, 'casesPerYear'>[], { place }: Scale): string {
  const columns = new Map<number, number[]>()
  for (const { casesPerYear } of causes) {
    if (casesPerYear <= 0) continue
    const at = place(casesPerYear)
    const column = Math.floor(at / DOT)
    columns.set(column, [...(columns.get(column) ?? []), at])
  }
  return [...columns.values()].map(toPath).join('')
}

/** The dots of a column, from below; their places. */
function toPath(column: number[]): string {
  const step = Math.min(ROW, (HEIGHT - ROW) / Math.max(1, column.length - 1))
  const height = (row: number) => Math.round(HEIGHT - ROW / 2 - row * step)
  return column
    .map((at, row) =>
      row === 0
        ? `M${at} ${height(0)}h.1`
        : `m${at - (column[row - 1] ?? 0)} ${height(row) - height(row - 1)}h.1`,
    )
    .join('')
}
