'use client'

import { FieldError, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { SourcePicker } from '../causes-editor/source-picker'
import { useSource } from './use-source'

/** Chooses the source of a footnote by title, publisher or address, or makes it. */
export const FootnoteSource: RelationshipFieldClientComponent = ({ path, readOnly }) => {
  const { errorMessage, setValue, showError, value } = useField<string | { id: string } | null>({ path })
  const [source, know] = useSource(value)
  if (readOnly) return null
  return (
    <div className="field-type plain-fields causes-editor footnote-source">
      <span className="field-label" aria-hidden="true">
        Bron uit de lijst
      </span>
      <FieldError message={errorMessage} showError={showError} />
      <SourcePicker
        label="Bron uit de lijst"
        source={source}
        onPick={(picked) => {
          know(picked)
          setValue(picked?.id ?? null)
        }}
      />
    </div>
  )
}
