import type { Note } from './footnotes'

/** What is no text of people, and may hold the same signs. */
const NO_TEXT = String.raw`<(?<code>script|style|pre|code)\b(?:(?!<\k<code>\b)[\s\S])*?<\/\k<code>>|<[^<>]*>`
/** Of plugins, each with the note between; it ends before the next of its name. */
const BRACKETS = String.raw`\[(?<name>fn|footnote|efn_note|mfn|ref|sidenote)(?:\s[^\][]*)?\](?<inner>(?:(?!\[\k<name>[\s\]])[\s\S])*?)\[\/\k<name>\]`
/** A note in the middle of the line, as other plugins have it: within one paragraph, and no longer than a note is. */
const LINE = String.raw`(?:(?!\n\s*\n|<\/?(?:p|h\d|ul|ol|li|td|div)\b|\(\()[\s\S]){1,3000}?`
const ROUND = String.raw`\(\((?<round>${LINE})\)\)(?!\))`
const NUMBERED = String.raw`\[\d{1,3}\.\s+(?<numbered>[^\][]{2,3000})\]`
const NOTES = new RegExp(`${NO_TEXT}|[^\\S\\n]?(?:${BRACKETS}|${ROUND}|${NUMBERED})`, 'g')

interface WithoutNotes {
  html: string
  notes: Note[]
  told: string[]
}

/**
 * The notes that stand within a text, as plugins write them; `<sup>` has their numbers.
 * @param before how many notes the text has already
 */
export function takeOutNotes(html: string, before: number): WithoutNotes {
  const notes: Note[] = []
  let guessed = 0
  const written = html.replace(NOTES, (...found) => {
    const [all] = found as [string]
    const { inner, numbered, round } = found.at(-1) as Record<string, string | undefined>
    const note = inner ?? round ?? numbered
    if (note === undefined || (round !== undefined && !isBalanced(round))) return all
    if (inner === undefined) guessed += 1
    notes.push(note.trim())
    return `<sup>${before + notes.length}</sup>`
  })
  return {
    html: written,
    notes,
    told:
      guessed > 0
        ? [`${guessed} × tekst tussen ((…)) of [1. …] is een voetnoot onder de tekst geworden.`]
        : [],
  }
}

/** Brackets of people's own close again; `((a) of (b))` is no note. */
function isBalanced(text: string): boolean {
  let open = 0
  for (const sign of text) {
    if (sign === '(') open += 1
    if (sign === ')') open -= 1
    if (open < 0) return false
  }
  return open === 0
}
