/** The text of a note, as HTML. */
export type Note = string

/** The notes of the block editor, which keeps them beside the text, in the order of their numbers in it. */
export function readNotes(field: string | undefined, html: string): { notes: Note[]; told: string[] } {
  if (!field?.trim()) return { notes: [], told: [] }
  try {
    const found: unknown = JSON.parse(field)
    const written: { content?: unknown; id?: unknown }[] = Array.isArray(found) ? found : []
    const ids = [...new Set([...html.matchAll(/\bdata-fn="([^"]+)"/g)].map(([, id]) => id))]
    const places = new Map(ids.map((id, at) => [id, at]))
    const placeOf = ({ id }: (typeof written)[number]) => places.get(String(id)) ?? ids.length
    const ordered = written.toSorted((one, other) => placeOf(one) - placeOf(other))
    return { notes: ordered.map(({ content }) => String(content ?? '')), told: [] }
  } catch {
    return { notes: [], told: ['de voetnoten zijn niet te lezen; ze ontbreken.'] }
  }
}

/** The list of notes below a text, from a number on; nothing where there are none. */
export function notesHtml(notes: readonly Note[], first = 1): string {
  if (notes.length === 0) return ''
  return `\n\n<h2>Voetnoten</h2><ol${first > 1 ? ` start="${first}"` : ''}>${notes.map((note) => `<li>${note}</li>`).join('')}</ol>\n\n`
}
