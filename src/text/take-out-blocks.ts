import type { Symptom } from '@/payload-types'
import { isBlock, type TextNode, topNodes } from './text-node'

export type Body = NonNullable<Symptom['body']>

/**
 * Takes blocks of one kind out of a text, wherever the editor put them, for a page that shows them elsewhere. A heading
 * that had nothing under it but these goes along.
 */
export function takeOutBlocks<Block>(body: Body, blockType: string): { blocks: Block[]; rest: Body } {
  const nodes = topNodes(body)
  const isTaken = (node: TextNode): boolean => isBlock(node, blockType)
  const blocks = nodes.filter(isTaken).map(({ fields }) => fields as Block)
  if (blocks.length === 0) return { blocks, rest: body }
  const children = nodes.filter((node, index) => !isTaken(node) && !isHeadOf(nodes, index, isTaken))
  return { blocks, rest: { ...body, root: { ...body.root, children: children as Body['root']['children'] } } }
}

function isHeadOf(nodes: TextNode[], index: number, isTaken: (node: TextNode) => boolean): boolean {
  if (nodes[index]?.type !== 'heading') return false
  const after = nodes.slice(index + 1)
  const end = after.findIndex(({ type }) => type === 'heading')
  const under = end === -1 ? after : after.slice(0, end)
  return under.length > 0 && under.every(isTaken)
}
