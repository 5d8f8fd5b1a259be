/** So that the figure is never cut off a quote. */
const LONGEST_NAME = 200

const format = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 20 })

/** A figure as a remark remembers it: `hypokaliëmie: 1.200`. */
export function figureQuote(name: string, value: number | null): string {
  return `${name.slice(0, LONGEST_NAME)}${figureIn(value)}`
}

/** Whether the figure is still the one that was quoted. */
export function isQuotedFigure(quote: string, value: number | null): boolean {
  return quote.endsWith(figureIn(value))
}

function figureIn(value: number | null): string {
  return `: ${value === null ? 'nog geen aantal' : format.format(value)}`
}
