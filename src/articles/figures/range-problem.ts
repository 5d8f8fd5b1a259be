interface Figure {
  casesPerYear?: number | null
  casesFrom?: number | null
  casesTo?: number | null
}

const format = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 20 })

/**
 * Why a figure and its range cannot both be true: from ≤ figure ≤ to. A range has both ends, or there is none.
 * @returns in Dutch, without its first words and the name of the cause; undefined where all is well
 */
export function rangeProblem({ casesPerYear, casesFrom, casesTo }: Figure): string | undefined {
  const [value, from, to] = [casesPerYear ?? null, casesFrom ?? null, casesTo ?? null]
  if (from === null && to === null) return undefined
  if (from === null || to === null) {
    return `ontbreekt "${from === null ? 'van' : 'tot'}" bij de marge. Vul beide kanten in, of geen van beide.`
  }
  if (from > to) return `is de marge omgekeerd: van ${format.format(from)} tot ${format.format(to)}.`
  if (value === null || (value >= from && value <= to)) return undefined
  return `valt ${format.format(value)} buiten de marge van ${format.format(from)} tot ${format.format(to)}.`
}
