import type { CareCardBlock, Symptom } from '@/payload-types'
import { isBlock, type TextNode, topNodes } from './text-node'

type Body = NonNullable<Symptom['body']>

/** Most urgent first. */
const LEVELS: readonly CareCardBlock['level'][] = ['112', 'spoed', 'huisarts']

/**
 * Takes the care cards out of a text, wherever the editor put them: a page begins with them, the most urgent first, because
 * a bare list of diseases frightens. A heading that had nothing under it but cards goes along.
 */
export function splitCareCards(body: Body): { cards: CareCardBlock[]; rest: Body } {
  const nodes = topNodes(body)
  const cards = nodes.filter(isCareCard).map(({ fields }) => fields as unknown as CareCardBlock)
  if (cards.length === 0) return { cards, rest: body }
  const children = nodes.filter((node, index) => !isCareCard(node) && !isHeadOfCards(nodes, index))
  return {
    cards: cards.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)),
    rest: { ...body, root: { ...body.root, children: children as Body['root']['children'] } },
  }
}

function isCareCard(node: TextNode): boolean {
  return isBlock(node, 'careCard')
}

function isHeadOfCards(nodes: TextNode[], index: number): boolean {
  if (nodes[index]?.type !== 'heading') return false
  const after = nodes.slice(index + 1)
  const end = after.findIndex(({ type }) => type === 'heading')
  const under = end === -1 ? after : after.slice(0, end)
  return under.length > 0 && under.every(isCareCard)
}
