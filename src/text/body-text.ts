import { FORMAT } from './text-format'
import { hasFormat, type StoredText, type TextNode, topNodes, wordsInBlock } from './text-node'

/** The words of rich text and of its blocks, without markup: those of one line stand as they stand there. */
export function bodyText(text: StoredText): string {
  return topNodes(text).map(textOf).join(' ').replace(/ {2,}/g, ' ').trim()
}

const IN_LINE = new Set(['link', 'autolink', 'inlineBlock'])

function textOf(node: TextNode): string {
  // The number of a note and a power are no part of the word that they stand behind; the 2 of H₂O is.
  if (node.text !== undefined) return hasFormat(node, FORMAT.superscript) ? ` ${node.text}` : node.text
  const inner = [
    ...(node.children ?? []).map(textOf),
    ...wordsInBlock(node).map((words) => ` ${words}`),
  ].join('')
  return IN_LINE.has(node.type) ? inner : `${inner} `
}
