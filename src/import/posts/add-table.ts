import { MOST, type Rows } from '@/text/blocks/table/rows'
import { type Node, textNode } from '../write/lexical-nodes'
import { isCause } from './cause-items'
import { cellWords, type Heads, isBold, lostIn } from './cell-words'
import { childrenOf, type HtmlElement, wordsWithin } from './html-nodes'
import { beginning, lineOf, type Place } from './place'
import { isLayout, readTable, type Table } from './read-table'
import { countsPeople } from './what-is-counted'

/** Stands in a cell of a list of causes that says nothing. */
const EMPTY = '(leeg)'
/** What the field of a caption takes. */
const LONGEST_CAPTION = 300

/**
 * A table as one of ours; its cells are words, and what else they held is told. One of causes becomes the causes, one that
 * is larger than ours may be a list, and what is a table only to stand side by side becomes what it holds.
 * @param outer the caption of the figure around it
 */
export function addTable(element: HtmlElement, place: Place, outer?: HtmlElement): void {
  const { writing } = place
  const table = readTable(element)
  const words = wordsWithin(childrenOf(element))
  const captions = [...table.captions, ...(outer ? [outer] : [])]
  const caption = captions
    .map((each) => wordsWithin(childrenOf(each)))
    .join(' ')
    .trim()
  const isOurs = words !== '' && !isLayout(table) && caption.length <= LONGEST_CAPTION
  writing.endParagraph()
  for (const part of [table.stray, ...(isOurs ? [] : captions.map(childrenOf))]) {
    place.walk(part, { ...place, keepsLines: false })
    writing.endParagraph()
  }
  if (isLayout(table)) addSideBySide(table, words, place)
  else if (words !== '') addCells(table, { words, caption: isOurs ? caption : '' }, place)
}

function addSideBySide({ rows }: Table, words: string, { walk, writing, ...place }: Place): void {
  for (const cell of new Set(rows.flat())) {
    walk(childrenOf(cell), { ...place, walk, writing })
    writing.endParagraph()
  }
  if (rows.flat().length > 1)
    writing.tell(`een tabel is gewone tekst geworden, met de cellen onder elkaar: ${beginning(words)}`)
}

function addCells(table: Table, { caption, words }: { caption: string; words: string }, place: Place): void {
  const { writing } = place
  const lines = new Map(
    [...new Set(table.rows.flat())].map((cell) => [cell, lineOf(childrenOf(cell), place)]),
  )
  const own = `${caption} ${headWords(table, lines)}`.trim()
  const items = itemsOf(table, lines, (rows) => writing.causes.takes(rows, own))
  const rows = table.rows.map((row) =>
    row.map((cell, at) => (cell === row[at - 1] ? '' : cellWords(lines.get(cell)))),
  )
  const isTooLarge =
    rows.length > MOST.rows || rows.some((row) => row.length > MOST.columns || row.some(isTooLong))
  if (isTooLarge || writing.causes.takes(items, own)) {
    if (caption) writing.addParagraph([textNode(caption)])
    writing.addList('bullet', items)
    writing.tell(`een tabel van ${rows.length} rijen is een opsomming geworden: ${beginning(words)}`)
    return
  }
  const heads = headsOf(table, rows, lines)
  writing.addBlock('table', { ...(caption && { caption }), ...heads, rows })
  const lost = lostIn(table, lines, heads)
  if (lost.length > 0)
    writing.tell(`in de cellen van een tabel is weg: ${lost.join(', ')} (${beginning(words)})`)
}

const isTooLong = (words: string): boolean => words.length > MOST.characters

/** As the table says, or as it looks: Word's tables have bold words where heads are. */
function headsOf(table: Table, rows: Rows, lines: ReadonlyMap<HtmlElement, Node[]>): Heads {
  const bold = table.rows.map((row) => row.map((cell) => isBold(lines.get(cell))))
  const isFull = (row: number, column: number) => rows[row]?.[column] !== ''
  const areBold = (places: [number, number][]) => {
    const full = places.filter(([row, column]) => isFull(row, column))
    return full.length > 0 && full.every(([row, column]) => bold[row]?.[column])
  }
  const below = bold.slice(1).flatMap((row, at) => row.map((_, column): [number, number] => [at + 1, column]))
  const firstRow = (bold[0] ?? []).map((_, column): [number, number] => [0, column])
  const headRow = table.hasHead || (rows.length > 1 && areBold(firstRow) && !areBold(below))
  const inside = headRow ? below : [...firstRow, ...below]
  const firstColumn = inside.filter(([, column]) => column === 0)
  const others = inside.filter(([, column]) => column > 0)
  return {
    headRow,
    headColumn: table.hasHeadColumn || (others.length > 0 && areBold(firstColumn) && !areBold(others)),
  }
}

/** What the first row says, where it is no cause with its figure. */
function headWords({ rows: [first = []] }: Table, lines: ReadonlyMap<HtmlElement, Node[]>): string {
  return isCause(itemOf(first, [], lines)) ? '' : wordsWithin(first)
}

/** Every row as an item, with the words of the head before those of its cells, and empty cells named. */
function itemsOf(
  table: Table,
  lines: ReadonlyMap<HtmlElement, Node[]>,
  areCauses: (rows: Node[][]) => boolean,
): Node[][] {
  const [first = [], ...others] = table.rows
  const isAlone = table.hasHead && others.length === 0
  const head = table.hasHead && !isAlone ? first.map((cell) => wordsWithin(childrenOf(cell))) : []
  const rows = head.length > 0 ? others : table.rows
  const bare = isOfCauses(head) ? rows.map((row) => itemOf(row, [], lines)) : []
  return areCauses(bare) ? bare : rows.map((row) => itemOf(row, head, lines))
}

/** Whether the head says that causes stand below it, with their figures: these need not be said in each row. */
function isOfCauses([cause = '', figure = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && /^oorza(?:ak|ken)\b/i.test(cause) && countsPeople(figure)
}

function itemOf(
  row: readonly HtmlElement[],
  head: readonly string[],
  lines: ReadonlyMap<HtmlElement, Node[]>,
): Node[] {
  const width = Math.max(row.length, head.length)
  const cells = Array.from({ length: width }, (_, at) => {
    const cell = row[at]
    // Cells that span several columns say it once.
    if (cell && at > 0 && cell === row[at - 1] && !head[at]) return []
    const inline = (cell && lines.get(cell)) ?? []
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
