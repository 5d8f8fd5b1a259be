/** What an import of WordPress did, or in a dry run would do, in Dutch. */
export class WordPressReport {
  /** How often each thing happened, in the order in which they first did. */
  readonly counts = new Map<string, number>()
  /** What an editor should look at, each with the item that it is about. */
  readonly remarks: string[] = []
  /** What could not be imported, each with its item. */
  readonly failures: string[] = []
  isInterrupted = false

  constructor(readonly isDryRun: boolean) {}

  count(what: string, times = 1): void {
    if (times > 0) this.counts.set(what, (this.counts.get(what) ?? 0) + times)
  }

  /** The report for a terminal. */
  text(): string {
    return [
      ...(this.isDryRun ? ['Proef: er is niets geschreven. Zonder --dry-run gebeurt dit:', ''] : []),
      ...[...this.counts].map(([what, times]) => `${String(times).padStart(8)}  ${what}`),
      ...part('Let op', this.remarks),
      ...part('Niet ingelezen', this.failures),
      ...(this.isInterrupted
        ? ['', 'Onderbroken. Draai het opnieuw: wat er al is, blijft zoals het is.']
        : []),
    ].join('\n')
  }
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${heading} (${lines.length}):`, ...lines.map((line) => `  ${line}`)]
}
