import { FORMAT } from '@/text/text-format'
import { hasFormat, type TextNode, wordsIn } from '@/text/text-node'
import type { Node } from '../write/lexical-nodes'
import type { HtmlElement } from './html-nodes'
import type { Table } from './read-table'

export interface Heads {
  headRow: boolean
  headColumn: boolean
}

/** The words of a cell, with its line ends. */
export function cellWords(line: readonly Node[] = []): string {
  return asText(line)
    .map((node) => (node.type === 'linebreak' ? '\n' : wordsIn(node)))
    .join('')
    .trim()
}

/** Whether it has words, and all of them are bold. */
export function isBold(line: readonly Node[] = []): boolean {
  const words = textsIn(asText(line)).filter(({ text = '' }) => text.trim() !== '')
  return words.length > 0 && words.every((node) => hasFormat(node, FORMAT.bold))
}

const NAMES = [
  [FORMAT.bold, 'vet'],
  [FORMAT.italic, 'cursief'],
  [FORMAT.strikethrough, 'doorgehaald'],
] as const

/** What the cells of a table of ours do not hold, in words. That heads are bold goes without saying. */
export function lostIn(table: Table, lines: ReadonlyMap<HtmlElement, Node[]>, heads: Heads): string[] {
  const isHead = (row: number, column: number) =>
    (heads.headRow && row === 0) || (heads.headColumn && column === 0)
  const lost = new Set<string>()
  for (const [row, cells] of table.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const nodes = asText(lines.get(cell) ?? [])
      for (const [bit, name] of NAMES) {
        if (bit === FORMAT.bold && isHead(row, column)) continue
        if (textsIn(nodes).some((node) => hasFormat(node, bit))) lost.add(name)
      }
      for (const { fields, type } of nodes)
        if (type === 'link' && fields?.url) lost.add(`link naar ${fields.url}`)
      if (cell === cells[column - 1] || cell === table.rows[row - 1]?.[column])
        lost.add('samengevoegde cellen')
    }
  }
  return [...lost]
}

function asText(line: readonly Node[]): TextNode[] {
  return line as unknown as TextNode[]
}

function textsIn(nodes: readonly TextNode[]): TextNode[] {
  return nodes.flatMap((node) => (node.text === undefined ? textsIn(node.children ?? []) : [node]))
}
