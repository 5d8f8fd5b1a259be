import { parseCauseLine } from '@/text/blocks/cause-list/parse-cause-line'
import type { ListItem, Node } from '../write/lexical-nodes'
import { causeLine, hasStruck } from './cause-line'

/** What stands below the causes and is none: all of them together, or what is left. */
const SUM = /^(?:totaal|samen|alles bij elkaar|(?:overige|andere) oorzaken|overige?)\P{L}* [-–—] /iu

/** Whether an item is a cause with its figure: `naam (term) – 12,5`. */
export function isCause(item: ListItem): item is Node[] {
  if (!Array.isArray(item)) return false
  const { text } = causeLine(item)
  const cause = parseCauseLine(text)
  // A table of figures has a number for a name.
  return typeof cause !== 'string' && /\p{L}/u.test(cause.name) && !SUM.test(text) && !hasStruck(item)
}

/** Whether there is nothing else among these than causes, and what they come to. */
export function areCauses(items: readonly ListItem[]): boolean {
  const isSum = (item: ListItem) => Array.isArray(item) && SUM.test(causeLine(item).text)
  return items.some(isCause) && items.every((item) => isCause(item) || isSum(item))
}

/** The causes of a list and of those in it, and what is left of it. */
export function withoutCauses(items: readonly ListItem[]): { causes: Node[][]; rest: ListItem[] } {
  const causes: Node[][] = []
  const rest: ListItem[] = []
  for (const item of items) {
    if (isCause(item)) causes.push(item)
    else if (Array.isArray(item)) rest.push(item)
    else {
      const inner = withoutCauses(item.items)
      causes.push(...inner.causes)
      if (inner.rest.length > 0) rest.push({ ...item, items: inner.rest })
    }
  }
  return { causes, rest }
}
