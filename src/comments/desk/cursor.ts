/** Where a page of a queue ended: at a moment (of what waits: at a rank), after these comments of that same one. */
export interface Cursor {
  at: string
  ids: string[]
}

/** Comments of one import can share a moment, but not without end. */
const MOST_IDS = 500

export function writeCursor({ at, ids }: Cursor): string {
  return [at, ...ids].join('~')
}

/** Undefined when the text is not one that {@link writeCursor} made. */
export function readCursor(text: string): Cursor | undefined {
  const [at = '', ...ids] = text.split('~')
  const isOwn = /^(?:\d{4} )?\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) && ids.length > 0 && ids.length <= MOST_IDS
  return isOwn ? { at, ids } : undefined
}

/** The place after `rows`, which came after `last`. */
export function cursorAfter(rows: readonly { id: string; at: string }[], last?: Cursor): Cursor | undefined {
  const at = rows.at(-1)?.at
  if (!at) return undefined
  const ids = rows.filter((row) => row.at === at).map(({ id }) => id)
  return { at, ids: last?.at === at ? [...last.ids, ...ids] : ids }
}
