/** SQLite refuses patterns of more than 50.000 bytes, and each letter becomes some forty. */
const LONGEST = 500

/**
 * A pattern for SQLite's GLOB that finds these letters anywhere, in capitals or not, with accents or without: its LIKE knows
 * capitals of ASCII only. Undefined for what is too long to be one.
 */
export function globPattern(wanted: string): string | undefined {
  if (wanted.length > LONGEST) return undefined
  return `*${[...wanted.normalize('NFC')].map(anyForm).join('')}*`
}

function anyForm(letter: string): string {
  // The one sign that would turn brackets around.
  if (letter === '^') return letter
  const forms = FORMS.get(baseOf(letter)) ?? [letter.toLowerCase(), letter.toUpperCase()]
  // In brackets, what stands for other signs is a sign itself.
  return `[${[...new Set(forms)].filter((form) => [...form].length === 1).join('')}]`
}

function baseOf(letter: string): string {
  return letter.normalize('NFD').charAt(0).toLowerCase()
}

/** Each letter from a to z, with those of the Latin alphabets that are one with an accent. */
const FORMS = new Map<string, string[]>()
for (const [first, last] of [
  ['A', 'Z'],
  ['a', 'z'],
  ['À', 'ſ'],
] as const) {
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1) {
    const letter = String.fromCharCode(code)
    const base = baseOf(letter)
    if (base >= 'a' && base <= 'z') FORMS.set(base, [...(FORMS.get(base) ?? []), letter])
  }
}
