import { FORMAT } from '@/text/text-format'
import { wordsIn } from '@/text/text-node'
import { parseWithinDepth } from './parse-within-depth'

export type HtmlNode = ReturnType<typeof parseWithinDepth>[number]
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>

/** @param flattened told where elements stood so deep within each other that only their words are left */
export function parseHtml(html: string, flattened?: () => void): HtmlNode[] {
  const nodes = parseWithinDepth(withWholeLetters(html.replace(/\r\n?/g, '\n')))
  if (flatten(nodes)) flattened?.()
  return nodes
}

/** Numbers of the halves of one letter, as programs write an emoji that know letters by 16 bits: `&#55357;&#56832;`. */
const HALVES = /&#(?:x(d[89ab][\da-f]{2})|(5[56]\d{3}));&#(?:x(d[c-f][\da-f]{2})|(5[67]\d{3}));/gi

function withWholeLetters(html: string): string {
  return html.replace(HALVES, (all, ...[hex, decimal, hexNext, decimalNext]: (string | undefined)[]) => {
    const codes = [hex ? `0x${hex}` : decimal, hexNext ? `0x${hexNext}` : decimalNext].map(Number)
    const letter = String.fromCharCode(...codes)
    return letter.isWellFormed() ? letter : all
  })
}

/** Deeper than any page is built; where every look goes through all that is inside, each level costs another. */
const DEEPEST = 100

/** Leaves words and pictures of what stands deeper, in their order: broken pages open boxes that they never close. */
function flatten(nodes: readonly HtmlNode[]): boolean {
  let isFlattened = false
  const levels = [{ nodes, depth: 1 }]
  for (let level = levels.pop(); level; level = levels.pop()) {
    for (const element of level.nodes.filter(isElement)) {
      if (level.depth < DEEPEST) levels.push({ nodes: childrenOf(element), depth: level.depth + 1 })
      else if (childrenOf(element).some((node) => isElement(node) && childrenOf(node).length > 0)) {
        element.children = leavesOf(element)
        isFlattened = true
      }
    }
  }
  return isFlattened
}

/** What stands in these is no text of the page. */
const NO_WORDS = /^(?:script|style|template)$/

/** What holds nothing further; an empty block stays where one begins and ends, or words would be glued to others. */
function leavesOf(element: HtmlElement): HtmlNode[] {
  const leaves: HtmlNode[] = []
  const boxes = new Set<HtmlNode>()
  const waiting: HtmlNode[] = [...childrenOf(element)].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const box = isElement(node) && childrenOf(node).length > 0 && !NO_WORDS.test(node.name) ? node : undefined
    if (box && isBlockElement(box)) boxes.add(box)
    const last = leaves.at(-1)
    if (boxes.has(node) ? !last || !boxes.has(last) : !box) leaves.push(node)
    if (!box) continue
    const inner = childrenOf(box)
    box.children = []
    if (boxes.has(box)) waiting.push(box)
    for (const each of [...inner].reverse()) waiting.push(each)
  }
  for (const leaf of leaves) leaf.parent = element
  return leaves
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'attribs' in node
}

export function childrenOf(element: HtmlElement): HtmlNode[] {
  return element.children as HtmlNode[]
}

/** Every element inside, from top to bottom. */
export function elementsIn(nodes: readonly HtmlNode[], found: HtmlElement[] = []): HtmlElement[] {
  for (const element of nodes.filter(isElement)) {
    found.push(element)
    elementsIn(childrenOf(element), found)
  }
  return found
}

/** The words inside, on one line, with a space where a block ends. */
export function wordsWithin(nodes: readonly HtmlNode[]): string {
  return textOf(nodes).replace(/\s+/g, ' ').trim()
}

function textOf(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.data
      if (!isElement(node)) return ''
      const inner = inItsPlace(textOf(childrenOf(node)), node.name)
      return isBlockElement(node) || node.name === 'br' ? ` ${inner} ` : inner
    })
    .join('')
}

/** High and low figures in words that have no formats: 10⁹, CO₂. */
export function inItsPlace(text: string, name: string): string {
  const format = name === 'sup' ? FORMAT.superscript : name === 'sub' ? FORMAT.subscript : 0
  return format === 0 ? text : wordsIn({ type: 'text', text, format })
}

/** Stand in a line of words; whatever else there is, also what nobody knows, begins and ends one. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|blink|cite|code|data|del|dfn|em|font|head|i|ins|kbd|label|map|mark|nobr|output|q|r[bpt]|ruby|rtc|s|samp|slot|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|img|br|[a-z]+-[a-z\d-]+|[a-z]+:[a-z]+)$/

export function isBlockElement({ name }: HtmlElement): boolean {
  return !INLINE.test(name)
}
