/** Where a language begins, as plugins write it into one text: `[:nl]…[:en]…[:]`, `{:nl}…{:}`, `<!--:nl-->…<!--:-->`. */
const MARK = /\[:([a-z]{2})?\]|\{:([a-z]{2})?\}|<!--:([a-z]{2})?-->/g

interface InOneLanguage {
  text: string
  /** Those that were left out. */
  others: string[]
}

/** A text that says the same in several languages, in the one of the site; in the first that it has where it lacks that. */
export function inOneLanguage(text: string, language: string): InOneLanguage {
  const marks = [...text.matchAll(MARK)]
  const codes = marks.map(([, ...found]) => found.find(Boolean) ?? '')
  const said = [...new Set(codes)].filter(Boolean)
  if (said.length === 0) return { text, others: [] }
  const kept = said.includes(language) ? language : said[0]
  let shown = text.slice(0, marks[0]?.index)
  const others = new Set<string>()
  for (const [at, mark] of marks.entries()) {
    const part = text.slice(mark.index + mark[0].length, marks[at + 1]?.index)
    const code = codes[at]
    if (!code || code === kept) shown += part
    else if (part.trim() !== '') others.add(code)
  }
  return { text: shown, others: [...others] }
}
