import { useState } from 'react'
import { suggestCauses } from './api'
import { type CauseLabel, nameOf } from './cause-row'
import { Combobox } from './combobox'
import { CreateCause } from './create-cause'
import { useSuggestions } from './use-suggestions'

interface Props {
  label: string
  placeholder?: string
  isFocused?: boolean
  /** Causes that the table holds already. */
  listed?: ReadonlySet<string>
  onPick: (cause: CauseLabel) => void
  onCancel?: (how: 'escape' | 'elsewhere') => void
  /** Several lines were pasted. */
  onPasteList?: (data: DataTransfer) => void
}

/** Finds a cause by name, term, brand or synonym while typing, or makes it. */
export function CausePicker(props: Props) {
  const { label, placeholder, isFocused, listed, onPick, onCancel, onPasteList } = props
  const [typed, setTyped] = useState('')
  const [isCreating, setCreating] = useState(false)
  const [isBack, setBack] = useState(false)
  const suggestions = useSuggestions(typed, suggestCauses)

  const pick = (cause: CauseLabel) => {
    setTyped('')
    setCreating(false)
    onPick(cause)
  }
  if (isCreating) {
    const goBack = () => {
      setCreating(false)
      setBack(true)
    }
    return <CreateCause name={typed.trim()} onMade={pick} onCancel={goBack} />
  }
  return (
    <Combobox
      label={label}
      placeholder={placeholder}
      isFocused={isFocused || isBack}
      typed={typed}
      onType={(text) => {
        setBack(false)
        setTyped(text)
      }}
      {...suggestions}
      keyOf={({ id }) => id}
      show={(cause) => (
        <>
          {nameOf(new Map([[cause.id, cause]]), cause.id)}
          {cause.synonyms.length > 0 && <small>ook: {cause.synonyms.join(', ')}</small>}
          {listed?.has(cause.id) && <small>staat al in de lijst</small>}
        </>
      )}
      makesNew={`Nieuwe oorzaak maken: "${typed.trim()}"`}
      onChoose={(cause) => (cause ? pick(cause) : setCreating(true))}
      onLeave={(how) => {
        setTyped('')
        onCancel?.(how)
      }}
      onPaste={(event) => {
        if (!onPasteList || !/[\r\n\t]/.test(event.clipboardData.getData('text/plain').trim())) return
        event.preventDefault()
        onPasteList(event.clipboardData)
      }}
    />
  )
}
