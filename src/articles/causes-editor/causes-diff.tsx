import type { FieldDiffServerProps } from 'payload'
import { findTitles } from '@/access/find-titles'
import type { Symptom } from '@/payload-types'
import { nameOf } from './cause-row'
import { type CauseFacts, compareRows } from './compare-rows'
import { findLabels } from './find-labels'
import { showFigure } from './read-figure'
import './causes-diff.css'

type StoredRows = NonNullable<Symptom['causes']>

/**
 * Two versions of the causes side by side: only what differs, by cause. Payload compares row by row: after one new row at the
 * top, all of a hundred would differ.
 */
export async function CausesDiff({ comparisonValue, versionValue, req }: FieldDiffServerProps) {
  const before = (comparisonValue as StoredRows | undefined) ?? []
  const after = (versionValue as StoredRows | undefined) ?? []
  const changes = compareRows(before, after)
  const found = await findLabels(
    req,
    changes.flatMap(({ cause }) => cause ?? []),
    [],
  )
  const labels = new Map(found.map((label) => [label.id, label]))
  const sourceIds = changes.flatMap(({ before: old, after: now }) => [
    old?.sourceRecord ?? '',
    now?.sourceRecord ?? '',
  ])
  const sources = await findTitles(req, 'sources', sourceIds, { trash: true })
  const printed = (facts: CauseFacts) => inWords(facts, sources)
  return (
    <div className="causes-diff">
      {changes.length === 0 ? (
        <p>Geen verschil: {after.length} oorzaken.</p>
      ) : (
        <table className="causes-diff__table">
          <thead>
            <tr>
              <th scope="col">Oorzaak</th>
              <th scope="col">Was</th>
              <th scope="col">Is</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ cause, row, before: old, after: now }) => (
              <tr key={row}>
                <th scope="row">{cause ? nameOf(labels, cause) : 'een oorzaak die er niet meer is'}</th>
                <td>{old ? <del>{printed(old)}</del> : 'stond er niet'}</td>
                <td>{now ? <ins>{printed(now)}</ins> : 'weggehaald'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function inWords(
  { casesPerYear, range, year, sourceRecord, source, note }: CauseFacts,
  sources: ReadonlyMap<string, string>,
): string {
  return [
    casesPerYear === null ? 'geen aantal' : `${showFigure(casesPerYear)} per jaar`,
    range && `van ${showFigure(range[0])} tot ${showFigure(range[1])}`,
    year && `in ${year}`,
    sourceRecord && `bron: ${sources.get(sourceRecord) ?? 'een bron die er niet meer is'}`,
    source && `bron: ${source}`,
    note && `opmerking: ${note}`,
  ]
    .filter(Boolean)
    .join('; ')
}
