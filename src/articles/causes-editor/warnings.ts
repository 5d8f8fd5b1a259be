import { type CauseLabels, type CauseRow, nameOf } from './cause-row'
import { nameKey } from './name-key'

/**
 * What an editor should look at, by the id of the row: causes that stand twice, and causes that fall under another one
 * of the list, whose people are then counted twice.
 */
export function findWarnings(rows: readonly CauseRow[], labels: CauseLabels): Map<string, string> {
  const warnings = new Map<string, string>()
  const listed = new Set(rows.map(({ cause }) => cause))
  const seen = new Set<string>()
  const names = new Map<string, string>()
  for (const row of rows) {
    const label = labels.get(row.cause)
    if (!label) continue
    const name = nameKey(label.name, label.term)
    const upper = listedAncestor(row.cause, listed, labels)
    if (seen.has(row.cause)) warnings.set(row.id, 'Staat er twee keer in.')
    else if (names.has(name)) warnings.set(row.id, 'Er is nog een oorzaak met deze naam in de lijst.')
    else if (label.isInTrash) warnings.set(row.id, 'Deze oorzaak ligt in de prullenbak.')
    else if (upper) warnings.set(row.id, `Valt onder "${nameOf(labels, upper)}", die ook in de lijst staat.`)
    seen.add(row.cause)
    names.set(name, row.id)
  }
  return warnings
}

/** The nearest cause above that is listed too. */
function listedAncestor(cause: string, listed: Set<string>, labels: CauseLabels): string | undefined {
  const passed = new Set([cause])
  let upper = labels.get(cause)?.parent
  while (upper && !passed.has(upper)) {
    if (listed.has(upper)) return upper
    passed.add(upper)
    upper = labels.get(upper)?.parent
  }
  return undefined
}
