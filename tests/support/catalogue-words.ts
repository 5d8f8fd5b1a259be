/** What a text of the catalogue is called with where it holds a name or a number. */
const NAME = '§'
const NUMBER = 7

/** Shorter pieces stand in other languages, in content and in addresses as well. */
const SHORTEST = 10

/** Every piece of text of a catalogue that is long enough to be known again, functions called included. */
export function catalogueWords(catalogue: unknown): string[] {
  const pieces = textsOf(catalogue).flatMap((text) => text.split(new RegExp(`[${NAME}${NUMBER}]`)))
  return [...new Set(pieces.map((piece) => piece.trim()))].filter((piece) => piece.length >= SHORTEST)
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return textsOf(called(value as (...args: never[]) => unknown))
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

/** Some take names, some numbers, some a list: what fits does not throw. */
function called(text: (...args: never[]) => unknown): unknown[] {
  return [NAME, NUMBER, [NAME, NAME, NAME]].flatMap((first) => {
    try {
      return [text(...([first, NAME, NAME] as never[])), text(...([first, NUMBER, NUMBER] as never[]))]
    } catch {
      return []
    }
  })
}
