import type { ParsedBlock } from '../text/parsed-article'
import {
  type Body,
  blockNode,
  bodyOf,
  headingNode,
  listNode,
  type Node,
  paragraphNode,
  textNode,
} from './lexical-nodes'

/** An article's text as the editor stores it; `pictures` are the ids of the figures' media, in order. */
export function toLexical(blocks: readonly ParsedBlock[], pictures: readonly string[]): Body {
  const left = [...pictures]
  return bodyOf(
    blocks.map((block, index) => {
      if (block.type !== 'figure') return toNode(block, index)
      return blockNode('figure', index, { image: left.shift() })
    }),
  )
}

function toNode(block: Exclude<ParsedBlock, { type: 'figure' }>, index: number): Node {
  switch (block.type) {
    case 'heading':
      return headingNode('h2', [textNode(block.text)])
    case 'paragraph':
      return paragraphNode([textNode(block.text)])
    case 'list':
      return listNode(
        'bullet',
        block.items.map((item) => [textNode(item)]),
      )
    case 'causeList':
      return blockNode('causeList', index, {})
  }
}
