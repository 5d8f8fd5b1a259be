import type { Rows } from './rows'

/** More is not read: it would not fit either. */
const MOST_CHARACTERS = 500_000

/** The cells that Excel and others put on the clipboard as text, parted by tabs; undefined where it is no table. */
export function pastedRows(text: string): Rows | undefined {
  if (!text.includes('\t')) return undefined
  const rows: Rows = [[]]
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy
  const source = text.slice(0, MOST_CHARACTERS).replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (const [, quoted, plain = '', end] of source.matchAll(cells)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (end === '') break
    if (end === '\n') rows.push([])
  }
  return rows
}
