/** The text of a note, as HTML. */
export type Note = string

/** The notes of the block editor, which keeps them beside the text; their numbers in it are their order. */
export function readNotes(field: string | undefined): { notes: Note[]; told: string[] } {
  if (!field?.trim()) return { notes: [], told: [] }
  try {
    const found: unknown = JSON.parse(field)
    const notes = (Array.isArray(found) ? found : []).map((note) => String(note?.content ?? ''))
    return { notes, told: [] }
  } catch {
    return { notes: [], told: ['de voetnoten zijn niet te lezen; ze ontbreken.'] }
  }
}

/** The list of notes below a text, from a number on; nothing where there are none. */
export function notesHtml(notes: readonly Note[], first = 1): string {
  if (notes.length === 0) return ''
  return `\n\n<h2>Voetnoten</h2><ol${first > 1 ? ` start="${first}"` : ''}>${notes.map((note) => `<li>${note}</li>`).join('')}</ol>\n\n`
}
