import { DomUtils } from 'htmlparser2'
import { childrenOf, elementsIn, type HtmlElement, type HtmlNode, isElement } from './html-nodes'
import { replaceRun, runsIn } from './runs'

/** Puts items that stand in no list in one: browsers show them with their bullets all the same. */
export function listsOfLooseItems(nodes: HtmlNode[]): void {
  const boxes = elementsIn(nodes).filter((box) => childrenOf(box).some(isItem) && !isWithinListOrCell(box))
  for (const siblings of [nodes, ...boxes.map(childrenOf)]) {
    for (const run of runsIn(siblings, isItem)) replaceRun(run, listOf(run), siblings)
  }
}

const isItem = (node: HtmlNode): node is HtmlElement => isElement(node) && node.name === 'li'

const listOf = (run: readonly HtmlElement[]): string =>
  `<ul>${run.map((item) => DomUtils.getOuterHTML(item)).join('')}</ul>`

/** A cell has no place for a list. */
function isWithinListOrCell(element: HtmlElement): boolean {
  if (/^(?:[uo]l|menu|dir|li|t[dh])$/.test(element.name)) return true
  const parent = element.parent as HtmlNode | null
  return parent !== null && isElement(parent) && isWithinListOrCell(parent)
}
