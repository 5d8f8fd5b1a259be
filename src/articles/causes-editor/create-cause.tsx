import { useState } from 'react'
import { splitTerm } from '@/text/blocks/cause-list/parse-cause-line'
import { causeKind } from '../causes/cause-kind'
import { makeCauses } from './api'
import type { CauseKind } from './cause-kinds'
import type { CauseLabel } from './cause-row'
import { KindSelect } from './kind-select'

interface Props {
  /** What was typed: a name, perhaps with its term in parentheses. */
  name: string
  onMade: (cause: CauseLabel) => void
  onCancel: () => void
}

/** Asks what a new cause needs and makes it. */
export function CreateCause({ name: typed, onMade, onCancel }: Props) {
  const first = splitTerm(typed)
  const [name, setName] = useState(first.name)
  const [term, setTerm] = useState(first.term ?? '')
  const [kind, setKind] = useState<CauseKind>(causeKind(first.name, first.term))
  const [message, setMessage] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  const make = async () => {
    if (!name.trim()) return setMessage('Vul de naam in.')
    setBusy(true)
    try {
      const [made] = await makeCauses([{ name: name.trim(), term: term.trim() || undefined, kind }])
      if (made) onMade(made)
    } catch (error) {
      setMessage((error as Error).message)
      setBusy(false)
    }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset inside a table cell is drawn badly, and a form inside a form is none
    <div
      role="group"
      aria-label="Nieuwe oorzaak"
      className="causes-editor__create"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
        if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return
        event.preventDefault()
        event.stopPropagation()
        make()
      }}
    >
      <label>
        Naam in gewone woorden
        <input type="text" value={name} ref={focusOnce} onChange={({ target }) => setName(target.value)} />
      </label>
      <label>
        Term of merknaam
        <input type="text" value={term} onChange={({ target }) => setTerm(target.value)} />
      </label>
      <KindSelect label="Soort" value={kind} onChange={setKind} />
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
