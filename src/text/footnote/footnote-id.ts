/** The id of a footnote in the text, counted from 1 in the order of the text. No heading gets one with an underscore. */
export function footnoteId(count: number): string {
  return `noot_${count}`
}
