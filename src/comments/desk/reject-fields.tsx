'use client'

import type { FieldsProps } from './row-form'

/** Why a comment is rejected, and whether its writer hears so. */
export function RejectFields({ id, row, texts, typed, onType }: FieldsProps) {
  const chosen = texts.rejectionReasons.find(({ label }) => label === typed.reason)
  return (
    <>
      <label htmlFor={`${id}-reason`}>Reden van afwijzing</label>
      <select
        id={`${id}-reason`}
        value={typed.reason}
        // biome-ignore lint/a11y/noAutofocus: the moderator just asked for this field
        autoFocus
        onChange={({ target }) => onType({ reason: target.value })}
      >
        {texts.rejectionReasons.map(({ label }) => (
          <option key={label}>{label}</option>
        ))}
      </select>
      <label className="desk__form-tick">
        <input
          type="checkbox"
          checked={typed.mail}
          aria-describedby={`${id}-mail`}
          onChange={({ target }) => onType({ mail: target.checked })}
        />{' '}
        Mail {row.email} dat de reactie niet is geplaatst
      </label>
      <p className="desk__form-about" id={`${id}-mail`}>
        {typed.mail && chosen ? `In de mail staat: “${chosen.text}” ` : ''}
        {typed.mail && 'Zij gaat na 20 seconden uit; tot dan draait u haar met Z terug. '}
        Redenen staan bij Instellingen.
      </p>
    </>
  )
}
