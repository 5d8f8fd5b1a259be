'use client'

import { LONGEST_BODY } from '../longest-body'
import type { FieldsProps } from './row-form'
import { TextField } from './text-field'

/** The words of a comment, to be corrected. */
export function EditFields({ id, row, typed, onType }: FieldsProps) {
  return (
    <>
      <label htmlFor={`${id}-name`}>Naam</label>
      <input id={`${id}-name`} value={typed.name} onChange={({ target }) => onType({ name: target.value })} />
      <TextField
        id={`${id}-body`}
        label="Reactie"
        most={LONGEST_BODY}
        rows={6}
        value={typed.body}
        onType={(body) => onType({ body })}
      />
      <p className="desk__form-about">
        Bij {row.staffReply ? 'het antwoord' : 'de reactie'} komt te staan: “Bewerkt door de redactie”. Wat er
        stond, blijft voor collega’s te lezen.
      </p>
    </>
  )
}
