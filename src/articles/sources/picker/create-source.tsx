import { useState } from 'react'
import { CreateField } from '../../causes-editor/create-field'
import { CreateForm } from '../../causes-editor/create-form'
import { SOURCE_KIND_LABELS, SOURCE_KINDS, type SourceKind } from '../source-kinds'
import { makeSource, type NewSource, type SourceLabel } from './api'

interface Props {
  /** What was typed: a title, or an address. */
  typed: string
  onMade: (source: SourceLabel) => void
  onCancel: () => void
}

const CAPTIONS = { title: 'Titel', publisher: 'Uitgever', year: 'Jaar', url: 'Adres of DOI' } as const

/** Asks what a new source needs and makes it. */
export function CreateSource({ typed, onMade, onCancel }: Props) {
  const isAddress = /^(?:https?:\/\/|doi:|10\.\d{4})/i.test(typed)
  const [values, setValues] = useState<NewSource>({
    ...{ title: isAddress ? '' : typed, url: isAddress ? typed : '' },
    ...{ publisher: '', year: '', kind: 'other' },
  })
  const set = (change: Partial<NewSource>) => setValues((now) => ({ ...now, ...change }))

  const make = async () => {
    if (!values.title.trim()) return 'Vul de titel in.'
    if (values.year && !/^\d{4}$/.test(values.year)) return 'Schrijf het jaar in vier cijfers.'
    return makeSource(values)
  }
  return (
    <CreateForm label="Nieuwe bron" make={make} onMade={onMade} onCancel={onCancel}>
      {(Object.keys(CAPTIONS) as (keyof typeof CAPTIONS)[]).map((field) => (
        <CreateField
          key={field}
          caption={CAPTIONS[field]}
          value={values[field]}
          onSet={(value) => set({ [field]: value })}
          isFocused={field === (isAddress ? 'title' : 'publisher')}
          isYear={field === 'year'}
        />
      ))}
      <select
        aria-label="Soort bron"
        value={values.kind}
        onChange={({ target }) => set({ kind: target.value as SourceKind })}
      >
        {SOURCE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {SOURCE_KIND_LABELS[kind]}
          </option>
        ))}
      </select>
    </CreateForm>
  )
}
