/** How many figures changed in several saves together cannot be told from how many did in each. */
const COUNTED = /^\d+ /
const FIGURES = 'oorzaken en aantallen'

/** What two saves changed, together: `inleiding, 2 aantallen` and `tekst, 1 aantal`. */
export function joinParts(before: string, after: string): string {
  if (before === after || after === '') return before
  const both = [...before.split(', '), ...after.split(', ')].filter(Boolean)
  const isCounted = both.some((part) => COUNTED.test(part))
  const named = both.filter((part) => !COUNTED.test(part) && part !== FIGURES)
  const hasFigures = isCounted || both.includes(FIGURES)
  return [...new Set([...(hasFigures ? [FIGURES] : []), ...named])].join(', ')
}
