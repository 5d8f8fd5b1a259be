import { DomUtils } from 'htmlparser2'
import { childrenOf, elementsIn, type HtmlElement, type HtmlNode, isElement, wordsWithin } from './html-nodes'
import { replaceRun, runsIn } from './runs'

interface Item {
  level: number
  /** Of a numbered item, its number; 1 for letters. */
  number: number | undefined
  html: string
}

/**
 * Word has no lists on the clipboard, nor have old posts that were pasted from there: its items are paragraphs that begin
 * with the drawing of a bullet or a number. Puts real lists in their place, nested by their levels.
 */
export function listsOfWord(nodes: HtmlNode[]): void {
  const parents = [nodes, ...elementsIn(nodes).map(childrenOf)]
  for (const siblings of parents) {
    for (const run of runsIn(siblings, isItem)) replaceRun(run, listHtml(run.map(toItem)), siblings)
  }
  // Headings are numbered in the same way; a number that is drawn is no word of theirs.
  for (const mark of elementsIn(nodes).filter(isMark)) DomUtils.removeElement(mark)
}

const isMark = ({ attribs }: HtmlElement): boolean => /mso-list\s*:\s*ignore/i.test(attribs.style ?? '')

function isItem(node: HtmlNode): node is HtmlElement {
  if (!isElement(node) || node.name !== 'p') return false
  return /mso-list\s*:\s*(?!ignore|none|skip)/i.test(node.attribs.style ?? '')
}

function toItem(paragraph: HtmlElement): Item {
  const [, level = '1'] = /mso-list\s*:[^;]*level(\d+)/i.exec(paragraph.attribs.style ?? '') ?? []
  const marks = elementsIn(childrenOf(paragraph)).filter(isMark)
  const mark = wordsWithin(marks.slice(0, 1))
  for (const each of marks) DomUtils.removeElement(each)
  return { level: Number(level), number: numberOf(mark), html: DomUtils.getInnerHTML(paragraph) }
}

/** `1.`, `2)`, `b.`, `iv.`; a lone `o` is Word's hollow bullet. */
function numberOf(mark: string): number | undefined {
  const [, digits, letters] = /^\(?(?:(\d+)|([a-z]{1,5}))[.)]/i.exec(mark) ?? []
  if (digits) return Number(digits)
  return letters ? 1 : undefined
}

function listHtml(items: readonly Item[]): string {
  const [first] = items
  if (!first) return ''
  const own = items.flatMap((item, at) => (item.level <= first.level ? [at] : []))
  const lines = own.map((at, index) => {
    const inner = items.slice(at + 1, own[index + 1])
    return `<li>${items[at]?.html ?? ''}${listHtml(inner)}</li>`
  })
  const { number } = first
  return number === undefined ? `<ul>${lines.join('')}</ul>` : `<ol start="${number}">${lines.join('')}</ol>`
}
