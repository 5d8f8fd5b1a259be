'use client'

import { LONGEST_BODY } from '../longest-body'
import type { FieldsProps } from './row-form'
import { TextField } from './text-field'

/** An answer of the editors, which can begin with one of the saved ones. */
export function ReplyFields({ id, row, texts, typed, onType }: FieldsProps) {
  const insert = (label: string) => {
    const chosen = texts.savedReplies.find((saved) => saved.label === label)
    if (chosen) onType({ body: typed.body.trim() === '' ? chosen.text : `${typed.body}\n\n${chosen.text}` })
    document.getElementById(`${id}-body`)?.focus()
  }
  return (
    <>
      {texts.savedReplies.length > 0 && (
        <>
          <label htmlFor={`${id}-saved`}>Opgeslagen antwoord</label>
          <select id={`${id}-saved`} value="" onChange={({ target }) => insert(target.value)}>
            <option value="">Voeg in …</option>
            {texts.savedReplies.map(({ label }) => (
              <option key={label}>{label}</option>
            ))}
          </select>
        </>
      )}
      <TextField
        id={`${id}-body`}
        label={`Antwoord van de redactie aan ${row.name}`}
        most={LONGEST_BODY}
        rows={3}
        value={typed.body}
        onType={(body) => onType({ body })}
      />
    </>
  )
}
