import { type TextNode, wordsIn } from '@/text/text-node'
import type { Node } from '../write/lexical-nodes'

/** The words of nodes within a line. */
export function inlineText(nodes: readonly Node[]): string {
  return (nodes as unknown as TextNode[]).map(wordsIn).join('')
}

/** The same with single spaces, also for the ends of lines. */
export function oneLine(nodes: readonly Node[]): string {
  return inlineText(nodes).replace(/\s+/g, ' ').trim()
}

/** What stands between the ends of lines. */
export function linesOf(inline: readonly Node[]): Node[][] {
  const lines: Node[][] = [[]]
  for (const node of inline) {
    if (node.type === 'linebreak') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines
}

/** Without what a line begins with. */
export function withoutMark([first, ...others]: Node[], mark: RegExp): Node[] {
  if (!first) return []
  const text = String(first.text ?? '').replace(mark, '')
  return text === '' && first.type === 'text'
    ? others
    : [{ ...first, ...(first.type === 'text' && { text }) }, ...others]
}
