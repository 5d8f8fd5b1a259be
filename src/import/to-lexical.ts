import type { Symptom } from '@/payload-types'
import type { ParsedBlock } from './parsed-article'

type Body = NonNullable<Symptom['body']>
type Node = Body['root']['children'][number]

/** An article's text as the editor stores it; `pictures` are the ids of the figures' media, in order. */
export function toLexical(blocks: readonly ParsedBlock[], pictures: readonly string[]): Body {
  const left = [...pictures]
  const children = blocks.map((block, index) => {
    if (block.type !== 'figure') return toNode(block, index)
    return blockNode('figure', index, { image: left.shift() })
  })
  return { root: { type: 'root', ...ELEMENT, children } }
}

const ELEMENT = { direction: null, format: '', indent: 0, version: 1 } as const

function toNode(block: Exclude<ParsedBlock, { type: 'figure' }>, index: number): Node {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', tag: 'h2', ...ELEMENT, children: [textNode(block.text)] }
    case 'paragraph':
      return {
        type: 'paragraph',
        ...ELEMENT,
        textFormat: 0,
        textStyle: '',
        children: [textNode(block.text)],
      }
    case 'list':
      return {
        type: 'list',
        listType: 'bullet',
        tag: 'ul',
        start: 1,
        ...ELEMENT,
        children: block.items.map((item, at) => ({
          type: 'listitem',
          value: at + 1,
          ...ELEMENT,
          children: [textNode(item)],
        })),
      }
    case 'causeList':
      return blockNode('causeList', index, {})
  }
}

function textNode(text: string): Node {
  return { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
}

function blockNode(blockType: string, index: number, fields: Record<string, unknown>): Node {
  // Ids are unique within the text only; from its place it is the same in the next import.
  const id = index.toString(16).padStart(24, '0')
  return { type: 'block', version: 2, format: '', fields: { id, blockName: '', blockType, ...fields } }
}
