import type { Symptom } from '@/payload-types'
import type { BlockSlug } from '@/text/blocks/blocks'

export type Body = NonNullable<Symptom['body']>
export type Node = Body['root']['children'][number]

const ELEMENT = { direction: null, format: '', indent: 0, version: 1 } as const

/** A whole text as the editor stores it. */
export function bodyOf(children: Node[]): Body {
  return { root: { type: 'root', ...ELEMENT, children } }
}

export function headingNode(tag: 'h2' | 'h3', children: Node[]): Node {
  return { type: 'heading', tag, ...ELEMENT, children }
}

export function paragraphNode(children: Node[]): Node {
  return { type: 'paragraph', ...ELEMENT, textFormat: 0, textStyle: '', children }
}

export function quoteNode(children: Node[]): Node {
  return { type: 'quote', ...ELEMENT, children }
}

/** An item is a line of text, or a list that belongs to the item above it. */
export type ListItem = Node[] | { listType: 'bullet' | 'number'; items: readonly ListItem[] }

export function listNode(
  listType: 'bullet' | 'number',
  items: readonly ListItem[],
  start = 1,
  depth = 0,
): Node {
  let value = start - 1
  const children = items.map((item) => {
    const isLine = Array.isArray(item)
    if (isLine) value += 1
    const inner = isLine ? item : [listNode(item.listType, item.items, 1, depth + 1)]
    return { type: 'listitem', ...ELEMENT, value: isLine ? value : value + 1, indent: depth, children: inner }
  })
  return { type: 'list', listType, tag: listType === 'bullet' ? 'ul' : 'ol', start, ...ELEMENT, children }
}

/** Words; `format` is Lexical's, see `text/text-format.ts`. */
export function textNode(text: string, format = 0): Node {
  return { type: 'text', text, detail: 0, format, mode: 'normal', style: '', version: 1 }
}

/** One of our blocks; `index` is its place in the text. */
export function blockNode(blockType: BlockSlug, index: number, fields: Record<string, unknown>): Node {
  // Ids are unique within the text only; from its place it is the same in the next import.
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: idAt(index), blockName: '', blockType, ...fields },
  }
}

/** A link to an address, within a line of text. */
export function linkNode(url: string, index: number, children: Node[]): Node {
  const fields = { linkType: 'custom', newTab: false, url }
  return { type: 'link', ...ELEMENT, version: 3, id: idAt(index), fields, children }
}

function idAt(index: number): string {
  return index.toString(16).padStart(24, '0')
}
