/** So many letters somebody looks for in all their forms: each becomes some forty. */
export const LONGEST_WANTED = 500

/** The letter in capitals or not, with each accent that the Latin alphabets put on it and without; as one code point each. */
export function letterForms(letter: string): string[] {
  const forms = FORMS.get(baseOf(letter)) ?? [letter.toLowerCase(), letter.toUpperCase()]
  return [...new Set(forms)].filter((form) => [...form].length === 1)
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
