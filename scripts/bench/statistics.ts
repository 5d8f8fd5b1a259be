/** Several measurements of the same thing. */
export interface Spread {
  median: number
  min: number
  max: number
}

export function spread(values: readonly number[]): Spread {
  return { median: percentile(values, 50), min: Math.min(...values), max: Math.max(...values) }
}

/** The value below or at which `percent` of the values lie; of an even number, the median is the lower of the middle two. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  const place = Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)
  return sorted[place] ?? Number.NaN
}
