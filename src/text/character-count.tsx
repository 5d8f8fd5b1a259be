'use client'

import { useField } from '@payloadcms/ui'
import { wordsOfCount } from './words-of-count'

interface Props {
  path: string
  most: number
  kind: 'limit' | 'advice'
}

/**
 * Below a field with a limit: how much of it is used. It is not read out at each key; that it is too much, the field says
 * itself.
 */
export function CharacterCount({ kind, most, path }: Props) {
  const { value } = useField<string | null>({ path })
  const words = wordsOfCount((value ?? '').length, most, kind)
  const isOver = kind === 'limit' && (value ?? '').length > most
  return (
    <span
      className="character-count"
      style={{ display: 'block', ...(isOver && { color: 'var(--theme-error-600)', fontWeight: 600 }) }}
    >
      {words}
    </span>
  )
}
