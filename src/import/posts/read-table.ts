import { childrenOf, elementsIn, type HtmlElement, type HtmlNode, isElement, wordsWithin } from './html-nodes'

export interface Table {
  captions: HtmlElement[]
  /** Every row with a cell for each column; a cell that spans several stands in each. */
  rows: HtmlElement[][]
  /** Whether the first row says what stands below it. */
  hasHead: boolean
  /** Whether the first cell of each row says what stands beside it. */
  hasHeadColumn: boolean
  /** What stands in it where only cells may; browsers show it above. */
  stray: HtmlNode[]
}

/** Wider or higher than any table of words. */
const MOST_SPANNED = 50
/** More places than any table of words has: what spans more is read as if it spanned nothing. */
const MOST_PLACES = 20_000

/** The cells of a table, each in its column. */
export function readTable(element: HtmlElement): Table {
  const table: Table = { captions: [], rows: [], hasHead: false, hasHeadColumn: false, stray: [] }
  const lines: { cells: HtmlElement[]; isHead: boolean }[] = []
  const look = (nodes: readonly HtmlNode[], isHead: boolean): void => {
    // The foot stands below the rest, wherever it is written.
    for (const node of nodes.toSorted((one, other) => Number(isFoot(one)) - Number(isFoot(other)))) {
      if (!isElement(node)) {
        if (node.type === 'text' && node.data.trim() !== '') table.stray.push(node)
      } else if (node.name === 'caption') table.captions.push(node)
      else if (/^(?:thead|tbody|tfoot)$/.test(node.name)) look(childrenOf(node), node.name === 'thead')
      else if (node.name === 'tr') lines.push({ cells: cellsOf(node, table), isHead })
      else if (!/^(?:colgroup|col)$/.test(node.name)) table.stray.push(node)
    }
  }
  look(childrenOf(element), false)
  const [first] = lines
  const isHead = (line: (typeof lines)[number]) =>
    line.isHead ||
    line.cells.every((cell, at) => cell.name === 'th' || (at === 0 && isCorner(cell, line.cells)))
  table.hasHead = Boolean(first && first.cells.length > 1 && isHead(first))
  const below = table.hasHead ? lines.slice(1) : lines
  table.hasHeadColumn =
    below.length > 0 &&
    below.every(
      ({ cells: [head, ...others] }) => head?.name === 'th' && others.some(({ name }) => name === 'td'),
    )
  table.rows = inColumns(lines.map(({ cells }) => cells))
  return table
}

/** The empty cell above a column of heads, and before a row of them. */
const isCorner = (cell: HtmlElement, { length }: readonly HtmlElement[]): boolean =>
  length > 1 && wordsWithin([cell]) === ''

const isFoot = (node: HtmlNode): boolean => isElement(node) && node.name === 'tfoot'

function cellsOf(row: HtmlElement, table: Table): HtmlElement[] {
  return childrenOf(row).flatMap((node) => {
    if (isElement(node) && (node.name === 'td' || node.name === 'th')) return [node]
    if (isElement(node) || (node.type === 'text' && node.data.trim() !== '')) table.stray.push(node)
    return []
  })
}

/** Repeats what spans several columns or rows, so that every cell stands in its own. */
function inColumns(lines: readonly HtmlElement[][]): HtmlElement[][] {
  const rows: HtmlElement[][] = lines.map(() => [])
  const begun = new Set<number>()
  let left = MOST_PLACES
  for (const [at, cells] of lines.entries()) {
    let column = 0
    for (const cell of cells) {
      while (rows[at]?.[column]) column += 1
      const { high, wide } = sizeOf(cell, lines.length - at, left)
      for (let down = 0; down < high; down += 1) {
        for (let across = 0; across < wide; across += 1) {
          const row = rows[at + down]
          if (row) row[column + across] = cell
        }
      }
      begun.add(column)
      column += wide
      left -= wide * high
    }
  }
  // A column that no cell begins in is only what makes others wide: pages write 50 for "all of it".
  return rows.map((row) => row.filter((_, column) => begun.has(column))).filter((row) => row.length > 0)
}

function sizeOf(cell: HtmlElement, rowsLeft: number, placesLeft: number): { high: number; wide: number } {
  const wide = spanOf(cell.attribs.colspan)
  const high = Math.min(spanOf(cell.attribs.rowspan), rowsLeft)
  return wide * high > placesLeft ? { high: 1, wide: 1 } : { high, wide }
}

function spanOf(attribute: string | undefined): number {
  return Math.min(Math.max(Number.parseInt(attribute ?? '', 10) || 1, 1), MOST_SPANNED)
}

/** Whether it is a table only to put things side by side: what it holds is no data. */
export function isLayout({ hasHead, rows }: Table): boolean {
  if (hasHead) return false
  const isTall = (cell: HtmlElement) =>
    elementsIn(childrenOf(cell)).some(({ name }) =>
      /^(?:h[1-6]|ul|ol|table|img|blockquote|iframe)$/.test(name),
    )
  return rows.every((row) => new Set(row).size < 2) || (rows.length === 1 && rows.flat().some(isTall))
}
