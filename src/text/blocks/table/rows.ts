/** The words of a table: a list of rows, each of as many cells as the others. */
export type Rows = string[][]

/** More is no table that a reader takes in, and what a page can hold of many of them. */
export const MOST = { rows: 100, columns: 12, characters: 1_000 } as const

/** What is stored, as rows of equal width within the bounds; nothing of what is none. */
export function readRows(stored: unknown): Rows {
  if (!Array.isArray(stored)) return []
  const rows = stored.slice(0, MOST.rows).map((row) => (Array.isArray(row) ? row : []).slice(0, MOST.columns))
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) =>
    Array.from({ length: width }, (_, at) =>
      typeof row[at] === 'string' ? row[at].slice(0, MOST.characters) : '',
    ),
  )
}

/** Without the rows and columns at its ends in which nothing is. */
export function trimmed(rows: Rows): Rows {
  const isFull = (cell: string | undefined) => (cell ?? '').trim() !== ''
  const height = rows.findLastIndex((row) => row.some(isFull)) + 1
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex(isFull) + 1))
  return rows.slice(0, height).map((row) => row.slice(0, width))
}

/** `true`, or in words why a table cannot be stored. */
export function checkRows(stored: unknown): string | true {
  if (stored === null || stored === undefined)
    return 'Deze tabel is leeg. Vul haar in, of verwijder het blok.'
  const areCells = (row: unknown) => Array.isArray(row) && row.every((cell) => typeof cell === 'string')
  if (!Array.isArray(stored) || !stored.every(areCells))
    return 'Dit is geen tabel: rijen met cellen van tekst.'
  const rows = stored as Rows
  if (rows.length > MOST.rows || rows.some((row) => row.length > MOST.columns))
    return `Een tabel heeft hoogstens ${MOST.rows} rijen en ${MOST.columns} kolommen.`
  if (rows.flat().some((cell) => cell.length > MOST.characters))
    return `Een cel heeft hoogstens ${MOST.characters} tekens.`
  return trimmed(rows).length > 0 || 'Deze tabel is leeg. Vul haar in, of verwijder het blok.'
}
