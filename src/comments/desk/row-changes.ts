import type { Note } from '../notes/note'
import { PUBLISH } from './actions'
import type { Decisions } from './decisions'
import { deskClient } from './desk-client'
import { nameAll } from './desk-words'
import type { DeskRow } from './row'
import type { DeskLine } from './use-desk-line'
import type { DeskRows } from './use-desk-rows'

/** What moderators write to, in and beside a comment. */
export function rowChangesOn(rows: DeskRows, line: DeskLine, { send }: Pick<Decisions, 'send'>) {
  /** Publishes what still waits first: an answer under an invisible comment would stand by itself. */
  const reply = (row: DeskRow, body: string): Promise<boolean> =>
    line.finish(async () => {
      const isPublic = row.status === 'published'
      if (!isPublic && (await send(rows.placed([row]), PUBLISH)) === 0) return false
      await deskClient.reply(row.id, body)
      if (!isPublic) rows.take([row])
      line.done(`Antwoord aan ${row.name} geplaatst.`)
      return true
    })

  const edit = ({ id }: DeskRow, fields: { name: string; body: string }): Promise<boolean> =>
    line.finish(async () => {
      await deskClient.edit(id, fields)
      const editedAt = new Date().toISOString()
      rows.update(id, (row) => ({ ...row, ...fields, editedAt }))
      line.done(`Reactie van ${fields.name} bewaard.`)
      return true
    })

  const addNote = (row: DeskRow, body: string): Promise<boolean> =>
    line.finish(async () => {
      const note = await deskClient.addNote(row.id, body)
      setNotes(row, (notes) => [...notes, note])
      line.done(`Aantekening bij ${nameAll([row])} bewaard.`)
      return true
    })

  const deleteNote = (row: DeskRow, { id }: Note): Promise<void> =>
    line.inLine(async () => {
      await deskClient.deleteNote(id)
      setNotes(row, (notes) => notes.filter((note) => note.id !== id))
      line.done(`Aantekening bij ${nameAll([row])} gewist.`)
    })

  const setNotes = ({ id }: DeskRow, change: (notes: Note[]) => Note[]) =>
    rows.update(id, (row) => ({ ...row, notes: change(row.notes) }))

  return { reply, edit, addNote, deleteNote }
}
