interface Row {
  casesFrom?: number | null
  casesTo?: number | null
}

/** From and to of a figure; null where it has no range. */
export function rangeOf({ casesFrom, casesTo }: Row): [from: number, to: number] | null {
  return typeof casesFrom === 'number' && typeof casesTo === 'number' ? [casesFrom, casesTo] : null
}
