import { elementsIn, type HtmlElement, type HtmlNode } from './html-nodes'

const HEADING = /^h[1-6]$/

/** Gives the highest headings of a text the highest level that one has here, h2, and all others h3. */
export function fitLevels(elements: readonly HtmlElement[]): void {
  const headings = elements.filter(({ name }) => HEADING.test(name))
  const highest = highestOf(headings)
  for (const heading of headings) heading.name = heading.name === highest ? 'h2' : 'h3'
}

/** The same for a text that begins lower, as old themes had it: below nothing its parts would be parts of its first one. */
export function raiseHeadings(nodes: readonly HtmlNode[]): void {
  const elements = elementsIn(nodes)
  const highest = highestOf(elements.filter(({ name }) => HEADING.test(name)))
  if (highest && highest > 'h2') fitLevels(elements)
}

function highestOf(headings: readonly HtmlElement[]): string | undefined {
  return headings.map(({ name }) => name).sort()[0]
}
