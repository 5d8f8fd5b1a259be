import { fitLevels } from '../posts/heading-levels'
import { childrenOf, elementsIn, type HtmlElement, type HtmlNode, wordsWithin } from '../posts/html-nodes'

/** Longer is no heading, however large its letters. */
const LONGEST = 120
/** A heading's letters are this much larger than those of most words. */
const LARGER = 1.15

/** Gives the highest headings of what is pasted the highest level that a text has, h2, and all others h3. */
export function fitHeadings(nodes: readonly HtmlNode[]): void {
  const elements = elementsIn(nodes)
  for (const element of elements) {
    if (/\bMso(?:Title|Titel)\b/.test(element.attribs.class ?? '')) element.name = 'h1'
  }
  nameLarge(elements)
  fitLevels(elements)
}

/** Pages writes no headings, but paragraphs with a class whose letters are larger. */
function nameLarge(elements: readonly HtmlElement[]): void {
  const styles = elements
    .filter(({ name }) => name === 'style')
    .map((style) => wordsWithin(childrenOf(style)))
  const sizes = new Map<string, number>()
  for (const [, name = '', size] of styles
    .join(' ')
    .matchAll(/\bp\.(p\d+)\s*\{[^}]*?\bfont:[^;}]*?([\d.]+)px/g)) {
    sizes.set(name, Number(size))
  }
  const paragraphs = elements.flatMap((element) => {
    const size = element.name === 'p' && sizes.get(element.attribs.class ?? '')
    return size ? [{ element, size, words: wordsWithin(childrenOf(element)) }] : []
  })
  const counts = new Map<number, number>()
  for (const { size, words } of paragraphs) counts.set(size, (counts.get(size) ?? 0) + words.length)
  const [usual] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? []
  if (usual === undefined) return
  const large = paragraphs.filter(
    ({ size, words }) => size >= usual * LARGER && words && words.length <= LONGEST,
  )
  const levels = [...new Set(large.map(({ size }) => size))].sort((one, other) => other - one)
  for (const { element, size } of large) element.name = `h${Math.min(levels.indexOf(size) + 1, 6)}`
}
