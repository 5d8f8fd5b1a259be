import { nodesIn, type StoredText, wordsInBlock } from './text-node'

/** The words of rich text and of its blocks, without markup. */
export function bodyText(text: StoredText): string {
  const parts: string[] = []
  for (const node of nodesIn(text)) {
    if (node.text) parts.push(node.text)
    parts.push(...wordsInBlock(node))
  }
  return parts.join(' ')
}
