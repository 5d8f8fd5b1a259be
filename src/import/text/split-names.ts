/**
 * The names in an enumeration: `a, b, en c`, `a, b en c` or `a, b`, with or without a full stop; each name once.
 * Where a comma stands before the last "en", another "en" belongs to a name.
 */
export function splitNames(enumeration: string): string[] {
  const plain = enumeration.replace(/\.$/, '')
  const last = /,\s+en\s/.test(plain) ? /,\s+(?:en\s+)?/ : /,\s+|\s+en\s+(?=[^,]*$)/
  return unique(plain.split(last))
}

/** The terms between commas, each once: English terms hold no Dutch "en". */
export function splitTerms(enumeration: string): string[] {
  return unique(enumeration.replace(/\.$/, '').split(','))
}

function unique(names: string[]): string[] {
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))]
}
