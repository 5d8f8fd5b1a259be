import type { Symptom } from '@/payload-types'

type Body = NonNullable<Symptom['body']>

interface Node {
  type: string
  fields?: { blockType?: string }
}

/**
 * The text with every care card before the causes, because a bare list of diseases frightens. A card that the editor put
 * after the list comes right before it; everything else keeps its place.
 */
export function careCardsFirst(body: Body): Body {
  const nodes = body.root.children
  const list = nodes.findIndex((node) => isBlock(node, 'causeList'))
  if (list === -1) return body
  const after = nodes.slice(list)
  const cards = after.filter((node) => isBlock(node, 'careCard'))
  if (cards.length === 0) return body
  const others = after.filter((node) => !isBlock(node, 'careCard'))
  return { ...body, root: { ...body.root, children: [...nodes.slice(0, list), ...cards, ...others] } }
}

function isBlock(node: Node, blockType: string): boolean {
  return node.type === 'block' && node.fields?.blockType === blockType
}
