import { FORMAT } from '@/text/text-format'
import { hasFormat, type TextNode } from '@/text/text-node'
import type { Node } from '../write/lexical-nodes'

interface CauseLine {
  /** With single spaces. */
  text: string
  /** Whether marks that lead to notes were left out: this site has no place for them in its list. */
  ledToNotes: boolean
}

/** `1`, `[2]`, `1,3`, `*`: what stands high behind a word and leads to a note. */
const MARK = /^[[(]?(?:\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*|[a-d]|[*†‡§]+)[\])]?$/
/** Behind these, what stands high says how much: `10⁵`, `m²`. */
const POWERS = /(?:^|[^\d.,])10$|\b[cdk]?m$/

/** Of the words before, what says what something high or low behind them is. */
const ENOUGH = 4

/** An item as a list of causes prints it: `700` with a small 1 behind it is no 7001. */
export function causeLine(nodes: readonly Node[]): CauseLine {
  const parts: string[] = []
  let before = ''
  let ledToNotes = false
  for (const node of leavesOf(nodes as unknown as TextNode[])) {
    const isHigh = hasFormat(node, FORMAT.superscript)
    if (isHigh && MARK.test((node.text ?? '').trim()) && /\S$/.test(before) && !POWERS.test(before)) {
      ledToNotes = true
      continue
    }
    const isShifted = isHigh || hasFormat(node, FORMAT.subscript)
    // Names have the figures that people type: `vitamine B12`.
    const words = `${isShifted && /\d$/.test(before) ? '^' : ''}${node.text ?? ' '}`
    parts.push(words)
    before = (before + words.slice(-ENOUGH)).slice(-ENOUGH)
  }
  return { text: parts.join('').replace(/\s+/g, ' ').trim(), ledToNotes }
}

/** Whether something in it is struck through: which of two figures counts is for people to say. */
export function hasStruck(nodes: readonly Node[]): boolean {
  return leavesOf(nodes as unknown as TextNode[]).some((node) => hasFormat(node, FORMAT.strikethrough))
}

function leavesOf(nodes: readonly TextNode[]): TextNode[] {
  return nodes.flatMap((node) => (node.children ? leavesOf(node.children) : [node]))
}
