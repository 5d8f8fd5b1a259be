import { MOST, type Rows } from './rows'

export interface At {
  row: number
  column: number
}

export function setCell(rows: Rows, { column, row }: At, words: string): Rows {
  return rows.map((cells, at) => (at === row ? cells.with(column, words) : cells))
}

/** With an empty row before the one at this place; the same where there is no room. */
export function insertRow(rows: Rows, at: number): Rows {
  if (rows.length >= MOST.rows) return rows
  return rows.toSpliced(
    at,
    0,
    (rows[0] ?? ['']).map(() => ''),
  )
}

export function insertColumn(rows: Rows, at: number): Rows {
  if ((rows[0]?.length ?? 0) >= MOST.columns) return rows
  return rows.map((cells) => cells.toSpliced(at, 0, ''))
}

/** The last one stays: a table without cells could not be typed in. */
export function removeRow(rows: Rows, at: number): Rows {
  return rows.length > 1 ? rows.toSpliced(at, 1) : rows
}

export function removeColumn(rows: Rows, at: number): Rows {
  return (rows[0]?.length ?? 0) > 1 ? rows.map((cells) => cells.toSpliced(at, 1)) : rows
}

/** With what was pasted from this cell on, and as many rows and columns more as that needs and there is room for. */
export function pasteAt(rows: Rows, { column, row }: At, pasted: Rows): { rows: Rows; isCut: boolean } {
  const height = Math.min(MOST.rows, Math.max(rows.length, row + pasted.length))
  const widest = pasted.reduce((most, cells) => Math.max(most, cells.length), 0)
  const width = Math.min(MOST.columns, Math.max(rows[0]?.length ?? 0, column + widest))
  const result = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_, across) => {
      const words = pasted[down - row]?.[across - column] ?? rows[down]?.[across] ?? ''
      return words.slice(0, MOST.characters)
    }),
  )
  const isCut =
    row + pasted.length > height ||
    column + widest > width ||
    pasted.flat().some((words) => words.length > MOST.characters)
  return { rows: result, isCut }
}
