/** The id of a source below the article, counted from 1. No heading gets one with an underscore. */
export function referenceId(number: number): string {
  return `bron_${number}`
}
