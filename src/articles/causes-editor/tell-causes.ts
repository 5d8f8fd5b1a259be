import { compareRows } from './compare-rows'

type Rows = Parameters<typeof compareRows>[0]

/** What changed in the causes, as the list of versions says it: `['3 aantallen', '1 oorzaak erbij']`. */
export function tellCauses(before: unknown, after: unknown): string[] {
  const changes = compareRows((before ?? []) as Rows, (after ?? []) as Rows)
  const both = changes.filter((change) => change.before && change.after)
  const figures = both.filter(
    (change) =>
      change.before?.casesPerYear !== change.after?.casesPerYear ||
      String(change.before?.range) !== String(change.after?.range),
  ).length
  const added = changes.filter((change) => !change.before).length
  const removed = changes.filter((change) => !change.after).length
  const rest = both.length - figures
  const parts = [
    figures > 0 && `${figures} ${figures === 1 ? 'aantal' : 'aantallen'}`,
    rest > 0 && `${rest} ${rest === 1 ? 'bron of opmerking' : 'bronnen of opmerkingen'} bij oorzaken`,
    added > 0 && `${added} ${added === 1 ? 'oorzaak' : 'oorzaken'} erbij`,
    removed > 0 && `${removed} ${removed === 1 ? 'oorzaak' : 'oorzaken'} weg`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? parts : ['volgorde van de oorzaken']
}
