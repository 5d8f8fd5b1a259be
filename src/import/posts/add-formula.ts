import { childrenOf, type HtmlElement, type HtmlNode, inItsPlace, isElement } from './html-nodes'
import { addWords, beginning, endBlock, type Place } from './place'

/** Signs that stand apart from what is on either side of them. */
const APART = /^[=+−×·÷<>≤≥±≈-]$/

/** A formula (MathML) as people type one: `gewicht/lengte²`. */
export function addFormula(element: HtmlElement, place: Place): void {
  const words = formulaOf(element).replace(/\s+/g, ' ').trim()
  const isAlone = element.attribs.display === 'block'
  if (isAlone) endBlock(place)
  addWords(words, place)
  if (isAlone) endBlock(place)
  place.writing.tell(`een formule is gewone tekst geworden: ${beginning(words)}`)
}

function formulaOf(node: HtmlNode): string {
  if (node.type === 'text') return node.data.trim()
  if (!isElement(node) || /^annotation/.test(node.name)) return ''
  const parts = childrenOf(node).map(formulaOf).filter(Boolean)
  const [first = '', second = ''] = parts
  const all = parts.join('')
  if (node.name === 'mo') return APART.test(all) ? ` ${all} ` : all
  if (node.name === 'mfrac') return `${grouped(first)}/${grouped(second)}`
  if (node.name === 'msup') return `${grouped(first)}${shifted(second, 'sup', '^')}`
  if (node.name === 'msub') return `${first}${shifted(second, 'sub', '_')}`
  if (node.name === 'msqrt') return `√${grouped(all)}`
  return /^(?:mtr|mtd)$/.test(node.name) ? `${all} ` : all
}

/** What is more than one thing stands between brackets, or the line would say something else. */
function grouped(words: string): string {
  return /[\s/]/.test(words.trim()) ? `(${words.trim()})` : words
}

function shifted(words: string, name: 'sup' | 'sub', sign: string): string {
  const high = inItsPlace(words, name)
  return high === words ? `${sign}${grouped(words)}` : high
}
