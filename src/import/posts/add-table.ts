import { type Node, textNode } from '../write/lexical-nodes'
import { childrenOf, type HtmlElement, wordsWithin } from './html-nodes'
import { beginning, lineOf, type Place } from './place'
import { isLayout, readTable } from './read-table'

/** Stands in a cell that says nothing. */
const EMPTY = '(leeg)'

/**
 * A text has no tables. Every row becomes an item, with the words of the head before those of its cells, and empty cells
 * named; what is a table only to stand side by side becomes what it holds.
 */
export function addTable(element: HtmlElement, place: Place): void {
  const { writing } = place
  const table = readTable(element)
  const words = wordsWithin(childrenOf(element))
  writing.endParagraph()
  for (const part of [table.stray, ...table.captions.map(childrenOf)]) {
    place.walk(part, { ...place, keepsLines: false })
    writing.endParagraph()
  }
  if (words === '' && !isLayout(table)) return
  if (isLayout(table)) {
    for (const cell of new Set(table.rows.flat())) {
      place.walk(childrenOf(cell), place)
      writing.endParagraph()
    }
    if (table.rows.flat().length > 1) {
      writing.tell(`een tabel is gewone tekst geworden, met de cellen onder elkaar: ${beginning(words)}`)
    }
    return
  }
  const [first = [], ...others] = table.rows
  const isAlone = table.hasHead && others.length === 0
  const head = table.hasHead && !isAlone ? first.map((cell) => wordsWithin(childrenOf(cell))) : []
  const rows = head.length > 0 ? others : table.rows
  writing.addList(
    'bullet',
    rows.map((row) => itemOf(row, head, place)),
  )
  writing.tell(`een tabel van ${table.rows.length} rijen is een opsomming geworden: ${beginning(words)}`)
}

function itemOf(row: readonly HtmlElement[], head: readonly string[], place: Place): Node[] {
  const width = Math.max(row.length, head.length)
  const cells = Array.from({ length: width }, (_, at) => {
    const cell = row[at]
    // Cells that span several columns say it once.
    if (cell && at > 0 && cell === row[at - 1] && !head[at]) return []
    const inline = cell ? lineOf(childrenOf(cell), place, '; ') : []
    const said = inline.length > 0 ? inline : [textNode(EMPTY)]
    return [textNode(head[at] ? `${head[at]}: ` : ''), ...said]
  })
  const told = cells.filter((cell) => cell.length > 0)
  return joined(told.flatMap((cell, at) => (at > 0 ? [textNode(' – '), ...cell] : cell)))
}

/** Neighbours of one kind are one text, as the editor stores them. */
function joined(nodes: readonly Node[]): Node[] {
  const result: Node[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && node.text === '') continue
    if (node.type === 'text' && last?.type === 'text' && last.format === node.format) {
      result[result.length - 1] = textNode(`${last.text}${node.text}`, Number(node.format))
    } else result.push(node)
  }
  return result
}
