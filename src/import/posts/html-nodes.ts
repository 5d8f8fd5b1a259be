import { parseDocument } from 'htmlparser2'

export type HtmlNode = ReturnType<typeof parseDocument>['children'][number]
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>

export function parseHtml(html: string): HtmlNode[] {
  return parseDocument(html.replace(/\r\n?/g, '\n')).children
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'attribs' in node
}

export function childrenOf(element: HtmlElement): HtmlNode[] {
  return element.children as HtmlNode[]
}

/** Every element inside, from top to bottom. */
export function elementsIn(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.filter(isElement).flatMap((element) => [element, ...elementsIn(childrenOf(element))])
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
      const inner = textOf(childrenOf(node))
      return isBlockElement(node) || node.name === 'br' ? ` ${inner} ` : inner
    })
    .join('')
}

/** Stand in a line of words; whatever else there is, also what nobody knows, begins and ends one. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|blink|cite|code|data|del|dfn|em|font|i|ins|kbd|label|map|mark|nobr|output|q|r[bpt]|ruby|rtc|s|samp|slot|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|img|br|[a-z]+-[a-z\d-]+|[a-z]+:[a-z]+)$/

export function isBlockElement({ name }: HtmlElement): boolean {
  return !INLINE.test(name)
}
