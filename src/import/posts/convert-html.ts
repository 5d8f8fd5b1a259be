import type { ParsedCause } from '../text/parsed-article'
import { type Body, bodyOf } from '../write/lexical-nodes'
import { addFormula } from './add-formula'
import { addFigure, addPicture, isEmoji, tellBackground } from './add-picture'
import { addTable } from './add-table'
import { addDrawing, addWindow } from './add-window'
import { withBoldHeadings } from './bold-headings'
import { formatOf } from './format-of'
import { raiseHeadings } from './heading-levels'
import {
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isBlockElement,
  isElement,
  parseHtml,
  wordsWithin,
} from './html-nodes'
import { firstNumber, isList, itemsOf } from './list-items'
import { listsOfWord } from './lists-of-word'
import { listsOfLooseItems } from './loose-items'
import { nameCaptions } from './name-captions'
import { nameTabs } from './name-tabs'
import { addWords, beginning, type ConversionOptions, endBlock, lineOf, type Place } from './place'
import { takeOutUnseen } from './take-out-unseen'
import { tellKept, tellNumbers, tellShape } from './tell-lost'
import { Writing } from './writing'

interface Converted {
  body: Body
  causes: ParsedCause[]
  /** The lists that became causes. */
  causeLists: string[]
  /** What could not be kept as it was. */
  remarks: string[]
}

/** The HTML of a post, of either editor of WordPress, as an article's text. Shortcodes and blocks are written out already. */
export function convertHtml(html: string, options: ConversionOptions): Converted {
  const writing = new Writing(options)
  const read = parseHtml(html, () => writing.tell(TOO_DEEP))
  listsOfWord(read)
  listsOfLooseItems(read)
  nameCaptions(read)
  const tell = (remark: string) => writing.tell(remark)
  nameTabs(read, tell)
  takeOutUnseen(read, tell, (href) => options.linkTo(href).lost?.startsWith('#') ?? false)
  if (!options.isPart) raiseHeadings(read)
  walkTop(read, { options, writing, keepsLines: true, isInLine: false, format: 0, walk })
  writing.end()
  const { nodes, told } = options.isPart
    ? { nodes: writing.nodes, told: [] }
    : withBoldHeadings(writing.nodes, termsIn(read))
  for (const remark of told) writing.tell(remark)
  const { causes, lists: causeLists } = writing.causes
  return { body: bodyOf(nodes), causes, causeLists, remarks: writing.remarks }
}

/** What a list of terms has in bold is no heading. */
function termsIn(nodes: readonly HtmlNode[]): Set<string> {
  const terms = elementsIn(nodes).filter(({ name }) => name === 'dt')
  return new Set(terms.map((term) => wordsWithin([term])))
}

const TOO_DEEP =
  'er stonden zo veel HTML-elementen in elkaar, zoals een <div> of <b> die nergens eindigt, dat van de diepste alleen de woorden over zijn.'

/** Blocks in which WordPress reads line ends as the classic editor does. */
const CLASSIC = /^ wp:(?:core\/)?(?:freeform|shortcode)\b/

/** The classic editor stores no paragraphs: outside the blocks of the other editor, blank lines are their ends. */
function walkTop(nodes: readonly HtmlNode[], place: Place): void {
  let depth = 0
  for (const node of nodes) {
    if (node.type === 'comment') {
      if (/^ wp:.*\/ ?$/s.test(node.data) || CLASSIC.test(node.data)) continue
      if (/^ wp:/.test(node.data)) depth += 1
      else if (/^ \/wp:/.test(node.data) && !CLASSIC.test(node.data.replace(' /', ' ')))
        depth = Math.max(0, depth - 1)
    }
    walk([node], { ...place, keepsLines: depth === 0 && place.options.hasLineEnds !== false })
  }
}

function walk(nodes: readonly HtmlNode[], place: Place): void {
  for (const node of nodes) {
    if (node.type === 'text') addText(node.data, place)
    else if (node.type === 'comment') {
      if (/^\s*(?:more|nextpage)\b/.test(node.data)) endBlock(place)
    } else if (isElement(node)) walkElement(node, place)
  }
}

function addText(data: string, place: Place): void {
  const { writing, keepsLines } = place
  if (!keepsLines) {
    addWords(data, place)
    return
  }
  for (const [at, paragraph] of data.split(/\n[^\S\n\u00A0]*\n\s*/).entries()) {
    if (at > 0) endBlock(place)
    for (const [index, line] of paragraph.split('\n').entries()) {
      if (index > 0) writing.add({ kind: 'break', of: 'text' })
      addWords(line, place)
    }
  }
}

/** What readers of the old site did not see as words. */
const UNSEEN = /^(?:script|style|template|title|meta|link|base|param|source|track|area|col|colgroup|input)$/
const WINDOWS = /^(?:iframe|embed|object|applet|video|audio)$/

function walkElement(element: HtmlElement, place: Place): void {
  const { writing } = place
  const { name } = element
  const children = childrenOf(element)
  const inner = { ...place, format: place.format | formatOf(element) }
  if (name === 'script') writing.tell('een script is weggelaten.')
  if (UNSEEN.test(name) || isSecondPicture(element) || isSecondLink(element) || isSign(element)) return
  tellBackground(element, place)
  tellShape(element, place)
  if (WINDOWS.test(name)) addWindow(element, place)
  else if (name === 'math') addFormula(element, inner)
  else if (name === 'svg' || name === 'canvas') addDrawing(element, place)
  else if (name === 'img' && isEmoji(element)) addWords(element.attribs.alt ?? '', inner)
  else if (name === 'img') addPicture(element, '', place)
  else if (name === 'br') writing.add({ kind: 'break', of: 'element' })
  else if (name === 'a') addLink(element, inner)
  else if (name === 'q') {
    addWords('“', inner)
    walk(children, inner)
    addWords('”', inner)
  } else if (name === 'figure') addFigure(element, place)
  else if (/^h[1-6]$/.test(name) && !place.isInLine) {
    writing.endParagraph()
    writing.addHeading(name > 'h2' ? 'h3' : 'h2', lineOf(children, inner, ' '))
  } else if ((name === 'summary' || isTitleOfWhatOpens(element)) && !place.isInLine) {
    // What opens here is open always; its title is what readers look for.
    writing.endParagraph()
    writing.addHeading('h3', lineOf(children, place, ' '))
  } else if (isList(element) && !place.isInLine) {
    tellNumbers(element, place)
    writing.endParagraph()
    writing.addList(name === 'ol' ? 'number' : 'bullet', itemsOf(element, inner), firstNumber(element))
  } else if (name === 'table' && !place.isInLine) addTable(element, inner)
  else if (name === 'blockquote' && !place.isInLine && isOfLines(element)) {
    writing.endParagraph()
    writing.addQuote(writing.line(() => walk(children, { ...inner, isInLine: true })))
  } else if (isBlockElement(element)) {
    tellKept(element, place)
    endBlock(place)
    if (element.attribs.label && /^opt/.test(name)) {
      addWords(element.attribs.label, inner)
      endBlock(place)
    }
    walk(children, { ...inner, keepsLines: place.keepsLines || name === 'pre' })
    endBlock(place)
  } else walk(children, inner)
}

/** What plugins call the title of what opens; Yoast, Spectra and others have it in an element that says nothing. */
const TITLE_OF_WHAT_OPENS =
  /(?:^|\s)(?:uagb-question|[\w-]*(?:accordion|faq|toggle|spoiler|collapse)-(?:title|question|header|heading))(?:\s|$)/
/** Longer ones are no titles, in characters. */
const LONGEST_TITLE = 200

function isTitleOfWhatOpens(element: HtmlElement): boolean {
  if (!TITLE_OF_WHAT_OPENS.test(element.attribs.class ?? '')) return false
  const words = wordsWithin([element])
  const parts = elementsIn(childrenOf(element)).filter(isBlockElement)
  const isAlone = parts.every((part) => !wordsWithin([part]) || wordsWithin([part]) === words)
  return isAlone && words.length <= LONGEST_TITLE
}

/** Whether a quote holds nothing but lines of words: no other thing has a place in it. */
function isOfLines(quote: HtmlElement): boolean {
  return !elementsIn(childrenOf(quote)).some(
    ({ name }) => /^(?:h[1-6]|[uod]l|menu|dir|table|figure|img|form)$/.test(name) || WINDOWS.test(name),
  )
}

/** Pages that load a picture late show it again to those without script. */
function isSecondPicture({ children, name, next, prev }: HtmlElement): boolean {
  const isPicture = (node: HtmlNode | null) => node !== null && isElement(node) && node.name === 'img'
  if (name !== 'noscript' || wordsWithin(children as HtmlNode[])) return false
  return isPicture(next as HtmlNode | null) || isPicture(prev as HtmlNode | null)
}

/** The block editor puts a window and a button beside a link to the same file. */
function isSecondLink({ attribs, next, name }: HtmlElement): boolean {
  const ofFile = attribs.class ?? ''
  if (name === 'object') return /\bwp-block-file__embed\b/.test(ofFile) && next !== null
  return name === 'a' && /\bwp-block-file__button\b/.test(ofFile)
}

/** The plus or the arrow beside what opens, which readers of pages aloud do not get either. */
function isSign({ attribs, children }: HtmlElement): boolean {
  const [only, ...others] = children as HtmlNode[]
  return (
    attribs['aria-hidden'] === 'true' &&
    others.length === 0 &&
    only?.type === 'text' &&
    !/[\p{L}\p{N}]/u.test(only.data)
  )
}

function addLink(element: HtmlElement, place: Place): void {
  const { href } = element.attribs
  const { lost, old, url } = href === undefined ? {} : place.options.linkTo(href)
  const words = wordsWithin(childrenOf(element))
  // Its note stands below under the same number.
  const isNote = element.parent && 'attribs' in element.parent && 'data-fn' in element.parent.attribs
  if (lost?.startsWith('#') && !isNote) place.writing.tellAnchor(words)
  else if (lost && !isNote) {
    place.writing.tell(`een link kon niet mee (${lost}); de woorden staan er nog: ${beginning(words)}`)
  }
  // What a picture led to is told with the picture.
  if (old && words) place.writing.tell(`een link leidt nog naar de oude site: ${old} (${beginning(words)})`)
  const link = url ? { url } : place.link
  walk(childrenOf(element), { ...place, ...(link && { link }) })
}
