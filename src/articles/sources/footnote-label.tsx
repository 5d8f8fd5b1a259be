'use client'

import { useFormFields } from '@payloadcms/ui'
import { sourceName } from './source-name'
import { useSource } from './use-source'

/** What stands in the text while it is written: which source a footnote leads to. */
export function FootnoteLabel() {
  const value = useFormFields(([fields]) => fields.source?.value)
  const note = useFormFields(([fields]) => fields.note?.value)
  const [source] = useSource(value)
  const name = value ? source && sourceName(source) : 'kies een bron'
  return <span>noot: {[name ?? '…', note].filter(Boolean).join(', ')}</span>
}
