'use client'

interface Props {
  id: string
  label: string
  rows: number
  value: string
  onType: (value: string) => void
}

/** The field of a form that a moderator just asked for. */
export function TextField({ id, label, rows, value, onType }: Props) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: the moderator just asked for this field
        autoFocus
        onChange={({ target }) => onType(target.value)}
      />
    </>
  )
}
