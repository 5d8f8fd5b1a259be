const MOST = 5

/** Some of what a report is about, for people to find it. */
export function examples(found: readonly string[]): string {
  const shown = found.slice(0, MOST).map((words) => `"${words}"`)
  return shown.join(', ') + (found.length > MOST ? ' …' : '')
}
