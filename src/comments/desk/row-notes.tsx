'use client'

import type { Note } from '../notes/note'
import { ageOf, momentOf } from './age'
import type { DeskRow } from './row'
import type { Desk } from './use-desk'

/** What moderators told each other about a comment. */
export function RowNotes({ row, desk }: { row: DeskRow; desk: Desk }) {
  if (row.notes.length === 0) return null
  return (
    <ul className="desk__notes" aria-label={`Aantekeningen bij de reactie van ${row.name}`}>
      {row.notes.map((note) => (
        <li key={note.id} className="desk__note">
          <span className="desk__note-by">
            {note.byName}, <Moment note={note} />
          </span>
          {note.isOwn && (
            <button
              type="button"
              className="desk__whole"
              aria-label={`Wis uw aantekening: ${note.body.slice(0, 60)}`}
              onClick={() => void desk.deleteNote(row, note)}
            >
              Wis
            </button>
          )}
          <span className="desk__note-text">{note.body}</span>
        </li>
      ))}
    </ul>
  )
}

function Moment({ note: { createdAt } }: { note: Note }) {
  return (
    <time dateTime={createdAt} title={momentOf(createdAt)} suppressHydrationWarning>
      {ageOf(createdAt, Date.now())}
    </time>
  )
}
