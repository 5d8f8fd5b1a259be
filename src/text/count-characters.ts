const segmenter = new Intl.Segmenter('nl')

/** Code units that are looked at together; the segmenter goes back over all of a run of flags for each of them. */
const WINDOW = 256

/**
 * Characters as a person counts them: an accent or an emoji of several parts is one. Counts no further than `most` + 1,
 * in a time that is linear in what it counts. A character of more than 256 code units counts as one for each.
 */
export function countCharacters(text: string, most: number): number {
  let count = 0
  for (let at = 0; at < text.length && count <= most; ) {
    const isEnd = at + WINDOW >= text.length
    const starts = startsIn(text.slice(at, at + WINDOW))
    // The last one may go on beyond the window: the next window begins with it.
    const last = starts.at(-1) ?? 0
    if (isEnd) return Math.min(count + starts.length, most + 1)
    count += last > 0 ? starts.length - 1 : WINDOW
    at += last > 0 ? last : WINDOW
  }
  return Math.min(count, most + 1)
}

function startsIn(text: string): number[] {
  return [...segmenter.segment(text)].map(({ index }) => index)
}
