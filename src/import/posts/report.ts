import { type Remark, remarkText } from '../remark'
import { ownCopy } from './own-copy'

/** Of a file that is damaged; where the others are helps nobody. */
const MOST_PLACES = 20

/** What an import of WordPress did, or in a dry run would do, in Dutch. */
export class PostsReport {
  /** How often each thing happened, in the order in which they first did. */
  readonly counts = new Map<string, number>()
  /** What could not be imported, each with its item. */
  readonly failures: string[] = []
  isInterrupted = false
  /** Why the file itself is not whole; it comes first, with the places. */
  damage?: string
  private readonly damaged: string[] = []
  private readonly causeLists: string[] = []
  private readonly remarks = new Map<string, string[]>()

  constructor(readonly isDryRun: boolean) {}

  count(what: string, times = 1): void {
    if (times > 0) this.counts.set(what, (this.counts.get(what) ?? 0) + times)
  }

  /** Something that an editor should look at, of an item or of a part of all. */
  tell(about: string, message: string): void {
    const told = this.remarks.get(about)
    if (!told) this.remarks.set(ownCopy(about), [ownCopy(message)])
    else if (!told.includes(message)) told.push(ownCopy(message))
  }

  /** A list that became causes. */
  tellCauses(about: string, list: string): void {
    this.causeLists.push(ownCopy(`${about}: ${list}`))
  }

  /** What could not be imported. */
  fail(about: string, message: string): void {
    this.failures.push(ownCopy(`${about}: ${message}`))
  }

  /** A place where the file is damaged. */
  tellDamage(remark: Remark): void {
    const text = remarkText(remark)
    if (this.damaged.at(-1) !== text) this.damaged.push(text)
  }

  get hasFailed(): boolean {
    return this.failures.length > 0 || this.isInterrupted || this.damage !== undefined
  }

  /** The report for a terminal. */
  text(): string {
    const remarks = [...this.remarks].flatMap(([about, messages]) => [
      `${about}:`,
      ...messages.map((message) => `  - ${message}`),
    ])
    return [
      ...(this.damage ? [this.damage, ''] : []),
      ...placesOf(this.damaged),
      ...(this.isDryRun ? ['Proef: er is niets geschreven. In het echt gebeurt dit:', ''] : []),
      ...[...this.counts].map(([what, times]) => `${String(times).padStart(8)}  ${what}`),
      ...part('Niet ingelezen', this.failures.length, this.failures),
      ...part('Lijsten die oorzaken zijn geworden', this.causeLists.length, [
        ...this.causeLists,
        'Geen oorzaken? Noem het nummer of de titel van dat bericht bij "Geen oorzaken uit de lijsten van"',
        'voordat u het echt inleest.',
      ]),
      ...part('Let op, bij', this.remarks.size, remarks),
      ...(this.isInterrupted
        ? ['', 'Onderbroken. Lees het opnieuw in: wat er al is, blijft zoals het is.']
        : []),
    ].join('\n')
  }
}

function placesOf(damaged: readonly string[]): string[] {
  if (damaged.length === 0) return []
  const rest = damaged.length - MOST_PLACES
  return [
    `Het bestand is beschadigd (${damaged.length}):`,
    ...damaged.slice(0, MOST_PLACES).map((place) => `  ${place}`),
    ...(rest > 0 ? [`  … en nog ${rest}.`] : []),
    '',
  ]
}

function part(heading: string, count: number, lines: readonly string[]): string[] {
  return count === 0 ? [] : ['', `${heading} (${count}):`, ...lines.map((line) => `  ${line}`)]
}
