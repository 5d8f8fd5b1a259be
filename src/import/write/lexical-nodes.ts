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

/** A list; each item is its own line of text. */
export function listNode(listType: 'bullet' | 'number', items: readonly Node[][]): Node {
  return {
    type: 'list',
    listType,
    tag: listType === 'bullet' ? 'ul' : 'ol',
    start: 1,
    ...ELEMENT,
    children: items.map((children, at) => ({ type: 'listitem', value: at + 1, ...ELEMENT, children })),
  }
}

export function textNode(text: string, isBold = false): Node {
  return { type: 'text', text, detail: 0, format: isBold ? 1 : 0, mode: 'normal', style: '', version: 1 }
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
