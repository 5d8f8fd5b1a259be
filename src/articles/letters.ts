import { normalText } from '@/text/normal-text'

/** More entries than this do not stand on one page: each letter gets a page of its own. */
export const MOST_ON_A_PAGE = 300

/** Entries by the first letter of their name, accents folded ("Één" stands under E), in the order in which they come. */
export function byLetter<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): Map<string, Entry[]> {
  const letters = new Map<string, Entry[]>()
  for (const entry of entries) {
    const letter = firstLetter(nameOf(entry))
    const group = letters.get(letter)
    if (group) group.push(entry)
    else letters.set(letter, [entry])
  }
  return letters
}

/** Whether entries of this letter, as in an address, exist. */
export function holdsLetter<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  letter: string,
): boolean {
  return entries.some((entry) => letterInPath(firstLetter(nameOf(entry))) === letter)
}

/** `#` where it begins with none. */
function firstLetter(name: string): string {
  const [first = ''] = normalText(name.trim().slice(0, 10), 'NFD')
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#'
}

/** A letter as the last part of an address ("β" is `%CE%B2`). */
export const letterInPath = (letter: string): string =>
  letter === '#' ? '0-9' : encodeURIComponent(letter.toLowerCase())

/** The letter in an address, as a heading shows it. */
export const letterAt = (path: string): string => decodeURIComponent(path).toUpperCase()
