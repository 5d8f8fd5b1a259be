import { parseDocument } from 'htmlparser2'
import type { ParsedCause } from '../text/parsed-article'
import { type Body, bodyOf, linkNode, type Node, textNode } from '../write/lexical-nodes'
import { htmlLine } from './html-text'
import { Writing } from './writing'

type HtmlNode = ReturnType<typeof parseDocument>['children'][number]
type HtmlElement = Extract<HtmlNode, { attribs: unknown }>

export interface ConversionOptions {
  title: string
  /** Only symptoms have causes: in a page their lists stay lists. */
  withCauses: boolean
  /** Ids of the media by the addresses of the pictures; what is absent is left out and told. */
  pictures: ReadonlyMap<string, string>
  /** The old site, whose links become links of this one. */
  site: string
}

interface Converted {
  body: Body
  causes: ParsedCause[]
  /** What could not be kept as it was. */
  remarks: string[]
}

interface Place {
  options: ConversionOptions
  writing: Writing
  /** Whether line ends in the text are ends of lines and paragraphs. */
  keepsLines: boolean
  isBold: boolean
}

/** The HTML of a post, of either editor of WordPress, as an article's text. Shortcodes are written out already. */
export function convertHtml(html: string, options: ConversionOptions): Converted {
  const writing = new Writing(options)
  // The classic editor stores no paragraphs: blank lines are their ends.
  const keepsLines = !html.includes('<!-- wp:')
  walk(contentOf(html), { options, writing, keepsLines, isBold: false })
  writing.endParagraph()
  return { body: bodyOf(writing.nodes), causes: writing.causes, remarks: writing.remarks }
}

function contentOf(html: string): HtmlNode[] {
  return parseDocument(html.replace(/\r\n?/g, '\n')).children
}

function walk(nodes: HtmlNode[], place: Place): void {
  for (const node of nodes) {
    if (node.type === 'text') addText(node.data, place)
    else if ('attribs' in node) walkElement(node, place)
  }
}

function addText(data: string, { writing, keepsLines, isBold }: Place): void {
  if (!keepsLines) {
    writing.addInline(textNode(data.replace(/\s+/g, ' '), isBold))
    return
  }
  for (const [at, paragraph] of data.split(/\n\s*\n/).entries()) {
    if (at > 0) writing.endParagraph()
    for (const [index, line] of paragraph.split('\n').entries()) {
      if (index > 0) writing.addInline(LINE_BREAK)
      writing.addInline(textNode(line.replace(/\s+/g, ' '), isBold))
    }
  }
}

const LINE_BREAK: Node = { type: 'linebreak', version: 1 }

/** Begin and end a paragraph wherever they stand. */
const BLOCKS =
  /^(?:p|div|section|article|main|header|footer|aside|blockquote|pre|address|dl|dt|dd|figcaption|center|details|summary|hr)$/
const DROPPED = /^(?:script|style|iframe|object|embed|video|audio|form|svg|noscript)$/

function walkElement(element: HtmlElement, place: Place): void {
  const { writing } = place
  const children = element.children as HtmlNode[]
  const { name } = element
  if (DROPPED.test(name)) {
    const address = element.attribs.src ?? element.attribs.data
    writing.tell(`<${name}>${address ? ` (${address})` : ''} is weggelaten.`)
  } else if (/^h[1-6]$/.test(name)) {
    writing.addHeading(name > 'h2' ? 'h3' : 'h2', inlineOf(children, place))
  } else if (name === 'ul' || name === 'ol') {
    writing.addList(name === 'ul' ? 'bullet' : 'number', itemsOf(children, place))
  } else if (name === 'table') addTable(element, place)
  else if (name === 'figure') addFigure(element, place)
  else if (name === 'img') addPicture(element, '', place)
  else if (name === 'br') writing.addInline(LINE_BREAK)
  else if (name === 'a') addLink(element, place)
  else if (name === 'b' || name === 'strong') walk(children, { ...place, isBold: true })
  else if (BLOCKS.test(name)) {
    writing.endParagraph()
    walk(children, { ...place, keepsLines: place.keepsLines || name === 'pre' })
    writing.endParagraph()
  } else walk(children, place)
}

/** What stands in one line, without blocks; pictures among it come before it. */
function inlineOf(nodes: HtmlNode[], place: Place): Node[] {
  return place.writing.collect(() => walk(nodes, { ...place, keepsLines: false }))
}

/** The items of a list; those of a list within follow theirs. */
function itemsOf(nodes: HtmlNode[], place: Place): Node[][] {
  return nodes.flatMap((node) => {
    if (!('attribs' in node)) return []
    const children = node.children as HtmlNode[]
    const isList = (each: HtmlNode) => 'name' in each && (each.name === 'ul' || each.name === 'ol')
    if (isList(node)) return itemsOf(children, place)
    const own = inlineOf(
      children.filter((each) => !isList(each)),
      place,
    )
    const within = children.filter(isList).flatMap((each) => itemsOf([each], place))
    return own.length > 0 ? [own, ...within] : within
  })
}

/** Every row becomes an item: an article's text has no tables. */
function addTable(element: HtmlElement, place: Place): void {
  const rows = (nodes: HtmlNode[]): Node[][] =>
    nodes.flatMap((node) => {
      if (!('attribs' in node)) return []
      const children = node.children as HtmlNode[]
      if (node.name !== 'tr') return rows(children)
      const cells = children.flatMap((cell) => {
        const inline = 'attribs' in cell ? inlineOf(cell.children as HtmlNode[], place) : []
        return inline.length > 0 ? [inline] : []
      })
      return [cells.flatMap((cell, at) => (at > 0 ? [textNode(' – '), ...cell] : cell))]
    })
  const items = rows(element.children as HtmlNode[]).filter((row) => row.length > 0)
  place.writing.addList('bullet', items)
  place.writing.tell(`een tabel van ${items.length} rijen is een opsomming geworden.`)
}

function addFigure(element: HtmlElement, place: Place): void {
  const within = all(element)
  const pictures = within.filter(({ name }) => name === 'img')
  const caption = within.find(({ name }) => name === 'figcaption')
  // A gallery, a table or a video of the block editor: as what it holds.
  if (pictures.length !== 1 || !pictures[0]) walk(element.children as HtmlNode[], place)
  else addPicture(pictures[0], caption ? htmlLine(textWithin(caption)) : '', place)
}

function all(element: HtmlElement): HtmlElement[] {
  return (element.children as HtmlNode[]).flatMap((node) => ('attribs' in node ? [node, ...all(node)] : []))
}

function textWithin(element: HtmlElement): string {
  return (element.children as HtmlNode[])
    .map((node) =>
      node.type === 'text' ? node.data.replaceAll('&', '&amp;') : 'attribs' in node ? textWithin(node) : '',
    )
    .join('')
}

function addPicture({ attribs }: HtmlElement, caption: string, { options, writing }: Place): void {
  const id = options.pictures.get(attribs.src ?? '')
  if (id) {
    writing.addBlock('figure', { image: id, ...(caption && { caption }) })
    return
  }
  writing.tell(`de afbeelding ${attribs.src ?? 'zonder adres'} is niet meegenomen.`)
  if (caption) writing.addParagraph([textNode(caption)])
}

function addLink(element: HtmlElement, place: Place): void {
  const children = element.children as HtmlNode[]
  const url = addressHere(element.attribs.href ?? '', place.options.site)
  const hasBlocks = all(element).some(({ name }) => name === 'img' || BLOCKS.test(name))
  if (!url || hasBlocks) {
    walk(children, place)
    return
  }
  const words = inlineOf(children, place)
  if (words.length > 0) place.writing.addLink((index) => linkNode(url, index, words))
}

/** Links to the old site become links of this one, where its addresses are sent on; scripts become nothing. */
function addressHere(href: string, site: string): string | undefined {
  const address = href.trim()
  const within = address.replace(/^(?:https?:)?\/\//i, '')
  if (site && within !== address && (within === site || within.startsWith(`${site}/`))) {
    return within.slice(site.length) || '/'
  }
  return /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))\S+$/i.test(address) ? address : undefined
}
