'use client'

import { LONGEST_NOTE } from '../notes/note'
import type { FieldsProps } from './row-form'
import { TextField } from './text-field'

/** What a moderator tells the others. */
export function NoteFields({ id, row, typed, onType }: FieldsProps) {
  return (
    <>
      <TextField
        id={`${id}-body`}
        label={`Aantekening bij de reactie van ${row.name}, alleen voor collega’s`}
        most={LONGEST_NOTE}
        rows={2}
        value={typed.body}
        onType={(body) => onType({ body })}
      />
      <p className="desk__form-about">Gaat mee als de schrijver zijn gegevens laat wissen.</p>
    </>
  )
}
