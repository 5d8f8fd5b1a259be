'use client'

import { wordsOfCount } from '@/text/words-of-count'

interface Props {
  id: string
  label: string
  rows: number
  /** The characters that fit. */
  most: number
  value: string
  onType: (value: string) => void
}

/** The field of a form that a moderator just asked for. */
export function TextField({ id, label, most, rows, value, onType }: Props) {
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
      <p className="desk__form-about">{wordsOfCount(value.length, most, 'limit')}</p>
    </>
  )
}
