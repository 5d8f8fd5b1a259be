import { useState } from 'react'
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
  const [message, setMessage] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const set = (change: Partial<NewSource>) => setValues((now) => ({ ...now, ...change }))

  const make = async () => {
    if (!values.title.trim()) return setMessage('Vul de titel in.')
    if (values.year && !/^\d{4}$/.test(values.year)) return setMessage('Schrijf het jaar in vier cijfers.')
    setBusy(true)
    try {
      onMade(await makeSource(values))
    } catch (error) {
      setMessage((error as Error).message)
      setBusy(false)
    }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset inside a table cell is drawn badly, and a form inside a form is none
    <div
      role="group"
      aria-label="Nieuwe bron"
      className="causes-editor__create"
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onCancel()
        if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return
        event.preventDefault()
        make()
      }}
    >
      {(Object.keys(CAPTIONS) as (keyof typeof CAPTIONS)[]).map((field) => (
        <label key={field}>
          {CAPTIONS[field]}
          <input
            type="text"
            inputMode={field === 'year' ? 'numeric' : undefined}
            value={values[field]}
            ref={field === (isAddress ? 'title' : 'publisher') ? focusOnce : undefined}
            onChange={({ target }) => set({ [field]: target.value })}
          />
        </label>
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
      <button type="button" disabled={isBusy} onClick={make}>
        Maken
      </button>
      <button type="button" onClick={onCancel}>
        Niet maken
      </button>
      {message && <p role="alert">{message}</p>}
    </div>
  )
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus()
}
