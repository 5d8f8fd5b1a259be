import { normalText } from '@/text/normal-text'

/** A line that holds something. */
export interface Line {
  /** Its place in the file, from 1. */
  number: number
  /** Trimmed; runs of spaces, also no-break ones, are one space. */
  text: string
  /** Whether an empty line, or the beginning of the file, stands above it. */
  blankBefore: boolean
}

/** The lines of a text that hold something. Unix, Windows and old Mac line ends; letters with accents composed. */
export function articleLines(text: string): Line[] {
  const all = normalText(text, 'NFC')
    .split(/\r\n|\r|\n/)
    .map(tidy)
  return all.flatMap((line, index) =>
    line === '' ? [] : [{ number: index + 1, text: line, blankBefore: !all[index - 1] }],
  )
}

function tidy(line: string): string {
  // What has no width was never printed, and would make one name into two.
  return line
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
