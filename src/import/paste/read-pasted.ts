import { DomUtils } from 'htmlparser2'
import { convertHtml } from '../posts/convert-html'
import { parseHtml } from '../posts/html-nodes'
import type { FoundLink } from '../posts/resolve-link'
import type { Node } from '../write/lexical-nodes'
import { fitHeadings } from './fit-headings'
import { leftOut } from './left-out'

interface Pasted {
  /** What the text gets: paragraphs, headings, lists, quotes, tables. */
  nodes: Node[]
  /** What was left out, in a line for the editor; undefined when nothing was. */
  told: string | undefined
}

/** More stands in no article, and would hold up the browser. */
const MOST_CHARACTERS = 3_000_000

/** What Word, Pages, Google Docs or a web page put on the clipboard, as what a text can hold. */
export function readPasted(html: string): Pasted {
  if (html.length > MOST_CHARACTERS)
    return { nodes: [], told: 'Dit is te veel om in één keer te plakken. Plak het in delen.' }
  const nodes = parseHtml(html)
  const lost = leftOut(nodes)
  fitHeadings(nodes)
  const { body, remarks } = convertHtml(DomUtils.getOuterHTML(nodes), {
    title: '',
    withCauses: false,
    hasLineEnds: false,
    isPart: true,
    pictures: new Map(),
    linkTo,
  })
  // Pictures and scripts are counted above.
  const others = remarks.filter((remark) => !/^(?:de|een) (?:afbeelding|script)\b/.test(remark))
  return { nodes: body.root.children, told: inWords(lost, others) }
}

/** Addresses that lead somewhere from our pages as well. */
function linkTo(href: string): FoundLink {
  return /^(?:https?:|mailto:|tel:)/i.test(href.trim()) ? { url: href.trim() } : { lost: href.trim() }
}

const MOST_REMARKS = 3

function inWords(lost: readonly string[], remarks: readonly string[]): string | undefined {
  const listed = new Intl.ListFormat('nl').format(lost)
  const more = remarks.length > MOST_REMARKS ? [`en nog ${remarks.length - MOST_REMARKS} zulke punten`] : []
  const parts = [
    ...(lost.length > 0 ? [`Weggelaten bij het plakken: ${listed}.`] : []),
    ...(remarks.length > 0
      ? [`Let op: ${[...remarks.slice(0, MOST_REMARKS), ...more].join('; ').replace(/\.?$/, '.')}`]
      : []),
  ]
  return parts.join(' ') || undefined
}
