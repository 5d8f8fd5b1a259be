import { DomUtils } from 'htmlparser2'
import { type HtmlElement, type HtmlNode, isElement, parseHtml } from './html-nodes'

/** Elements of one kind that follow each other, with nothing but space between them. */
export function runsIn(
  siblings: readonly HtmlNode[],
  isMeant: (node: HtmlNode) => node is HtmlElement,
): HtmlElement[][] {
  const runs: HtmlElement[][] = []
  let isOpen = false
  for (const node of siblings) {
    if (isMeant(node)) {
      if (isOpen) runs.at(-1)?.push(node)
      else runs.push([node])
      isOpen = true
    } else if (isElement(node) || (node.type === 'text' && node.data.trim() !== '')) isOpen = false
  }
  return runs
}

/** Puts the element of some HTML in the place of several. */
export function replaceRun(run: readonly HtmlElement[], html: string, siblings: HtmlNode[]): void {
  const [made] = parseHtml(html)
  const [first, ...others] = run
  if (!first || !made) return
  if (first.parent) DomUtils.replaceElement(first, made)
  else siblings[siblings.indexOf(first)] = made
  for (const other of others) {
    if (other.parent) DomUtils.removeElement(other)
    else siblings.splice(siblings.indexOf(other), 1)
  }
}
