import type { ListItem } from '../write/lexical-nodes'
import { formatOf } from './format-of'
import {
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isBlockElement,
  isElement,
} from './html-nodes'
import { lineOf, type Place } from './place'

export const isList = (node: HtmlNode): node is HtmlElement =>
  isElement(node) && /^(?:ul|ol|menu|dir)$/.test(node.name)

/** The number of the first item. */
export function firstNumber({ attribs, children }: HtmlElement): number {
  const first = (children as HtmlNode[]).filter(isElement).find(({ name }) => name === 'li')
  return Number.parseInt(first?.attribs.value ?? attribs.start ?? '', 10) || 1
}

/** Whether its numbers do not simply go up by one. */
export function jumps({ attribs, children, name }: HtmlElement): boolean {
  const [, ...others] = (children as HtmlNode[]).filter(isElement).filter((each) => each.name === 'li')
  return name === 'ol' && ('reversed' in attribs || others.some(({ attribs }) => 'value' in attribs))
}

/** The items of a list. Text that stands right in the list is an item, and a list within an item comes behind it. */
export function itemsOf(element: HtmlElement, place: Place): ListItem[] {
  const items: ListItem[] = []
  let loose: HtmlNode[] = []
  const endLoose = (): void => {
    items.push(...partsOf(loose, place))
    loose = []
  }
  for (const child of childrenOf(element)) {
    if (isElement(child) && child.name === 'li') {
      endLoose()
      items.push(...partsOf(childrenOf(child), { ...place, format: place.format | formatOf(child) }))
    } else loose.push(child)
  }
  endLoose()
  return items
}

/** What an item holds: its words, and the lists in it, in their order. */
function partsOf(nodes: readonly HtmlNode[], place: Place): ListItem[] {
  const parts: ListItem[] = []
  let words: HtmlNode[] = []
  const endWords = (): void => {
    const inline = lineOf(words, place)
    if (inline.length > 0) parts.push(inline)
    words = []
  }
  for (const node of nodes) {
    if (isList(node)) {
      endWords()
      const items = itemsOf(node, place)
      if (items.length > 0) parts.push({ listType: node.name === 'ol' ? 'number' : 'bullet', items })
    } else if (isElement(node) && isBlockElement(node) && elementsIn([node]).some(isList)) {
      // A list in a box of its own is still a list of this item.
      endWords()
      parts.push(...partsOf(childrenOf(node), place))
    } else words.push(node)
  }
  endWords()
  return parts
}
