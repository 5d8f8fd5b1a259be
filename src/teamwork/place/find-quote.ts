/** A line of a text, and which node at its top it stands in. */
export interface QuotedLine {
  text: string
  top: number
}

/**
 * Where a text has a passage, whatever space stands between its letters: the node at the top that it begins in. Undefined
 * where the text no longer has it.
 */
export function findQuote(lines: readonly QuotedLine[], quote: string): number | undefined {
  const wanted = bare(quote)
  if (!wanted) return undefined
  let all = ''
  const begins: [number, number][] = []
  for (const { text, top } of lines) {
    begins.push([all.length, top])
    all += bare(text)
  }
  const at = all.indexOf(wanted)
  return at === -1 ? undefined : begins.findLast(([begin]) => begin <= at)?.[1]
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}
