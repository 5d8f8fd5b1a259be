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

/** Lists in lists are a few deep; a text that holds many more is refused when it is stored. */
const DEEPEST = 12
const TOO_DEEP = 'er stonden zo veel lijsten in elkaar dat de diepste nu één lijst zijn.'

/**
 * The items of a list. Text that stands right in the list is an item, and a list within an item comes behind it.
 * @param depth how many lists this one stands in
 */
export function itemsOf(element: HtmlElement, place: Place, depth = 0): ListItem[] {
  const items: ListItem[] = []
  let loose: HtmlNode[] = []
  const endLoose = (): void => {
    items.push(...partsOf(loose, place, depth))
    loose = []
  }
  for (const child of childrenOf(element)) {
    if (isElement(child) && child.name === 'li') {
      endLoose()
      items.push(...partsOf(childrenOf(child), { ...place, format: place.format | formatOf(child) }, depth))
    } else if (isElement(child) && !isList(child) && holdsItems(child)) {
      // A quote, a box: as browsers show it, its items are those of the list.
      endLoose()
      items.push(...itemsOf(child, place, depth))
    } else loose.push(child)
  }
  endLoose()
  return items
}

const holdsItems = (element: HtmlElement): boolean =>
  childrenOf(element).some((each) => isElement(each) && each.name === 'li')

/** What an item holds: its words, and the lists in it, in their order. */
function partsOf(nodes: readonly HtmlNode[], place: Place, depth: number): ListItem[] {
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
      const items = itemsOf(node, place, depth + 1)
      if (depth >= DEEPEST) {
        place.writing.tell(TOO_DEEP)
        parts.push(...items)
      } else if (items.length > 0) parts.push({ listType: node.name === 'ol' ? 'number' : 'bullet', items })
    } else if (isElement(node) && isBlockElement(node) && elementsIn([node]).some(isList)) {
      // A list in a box of its own is still a list of this item.
      endWords()
      parts.push(...partsOf(childrenOf(node), place, depth))
    } else words.push(node)
  }
  endWords()
  return parts
}
