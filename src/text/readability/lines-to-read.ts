import { type StoredText, type TextNode, topNodes, wordsInBlock } from '../text-node'
import type { Line } from './find-hard'

/** The lines of a text with their words as they stand in the editor. */
export function linesToRead(text: StoredText): Line[] {
  return topNodes(text).flatMap((node, top) => {
    if (node.type === 'block') {
      const isSentence = node.fields?.blockType !== 'table'
      return wordsInBlock(node).map((words) => ({ text: words, top, isSentence }))
    }
    return linesIn(node).map((words) => ({ text: words, top, isSentence: node.type !== 'heading' }))
  })
}

const HOLDS_LINES = new Set(['list', 'listitem'])

function linesIn(node: TextNode): string[] {
  const children = node.children ?? []
  const isInline = !children.some(({ type }) => HOLDS_LINES.has(type))
  return node.type !== 'list' && isInline ? [rawText(node)] : children.flatMap(linesIn)
}

function rawText({ children, text, type }: TextNode): string {
  return type === 'linebreak' ? '\n' : (text ?? (children ?? []).map(rawText).join(''))
}
