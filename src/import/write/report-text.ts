import { remarkText } from '../remark'
import type { ImportReport } from './make-report'

const MOST_LINES = 50

/** The report as text for a terminal. */
export function reportText(report: ImportReport): string {
  const { done, dryRun, missing, remarks, unplaced } = report
  const width = Math.max(...done.map(([label]) => label.length))
  return [
    ...(dryRun ? ['Proef: er is niets geschreven. In het echt gebeurt dit:', ''] : []),
    ...done.map(([label, text]) => `${label.padEnd(width)}  ${text}`),
    ...part('Ontbreekt in het bestand', missing.map(remarkText)),
    ...part('Let op', remarks.map(remarkText)),
    ...part(
      'Niet geplaatst',
      unplaced.map(({ line, text }) => remarkText({ line, message: text })),
    ),
    ...(unplaced.length === 0 ? ['', 'Elke regel is geplaatst.'] : []),
  ].join('\n')
}

/** The lines under a heading, or nothing; long lists are cut off and say so. */
function part(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  return ['', `${heading}:`, ...indented(lines)]
}

/** Why nothing was imported, as text for a terminal. */
export function refusalText(problems: readonly string[]): string {
  return ['Niets ingelezen:', ...indented(problems)].join('\n')
}

function indented(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_LINES
  const shown = lines.slice(0, MOST_LINES).map((line) => `  ${line}`)
  return rest > 0 ? [...shown, `  … en nog ${rest}.`] : shown
}
