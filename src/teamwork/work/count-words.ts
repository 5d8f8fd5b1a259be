import type { Waiting } from './find-waiting'

/** As `2 om na te kijken, 1 opmerking`; empty where nothing waits. */
export function countWords(waiting: readonly Waiting[]): string {
  const reviews = waiting.filter(({ what }) => what === 'review').length
  const remarks = waiting.length - reviews
  const parts = [
    reviews > 0 && `${reviews.toLocaleString('nl-NL')} om na te kijken`,
    remarks > 0 && `${remarks.toLocaleString('nl-NL')} ${remarks === 1 ? 'opmerking' : 'opmerkingen'}`,
  ]
  return parts.filter(Boolean).join(', ')
}
