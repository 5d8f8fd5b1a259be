import { type ReactNode, useState } from 'react'
import { useIsThere } from '@/admin/use-is-there'

interface Props<Made> {
  label: string
  /** Makes it. @returns what was made, or in Dutch why it cannot be made yet; throws where the site refuses it */
  make: () => Promise<Made | string>
  onMade: (made: Made) => void
  onCancel: () => void
  /** The fields. */
  children: ReactNode
}

/** A small form in the place of what was typed in: Enter makes, Escape goes back, and no key does anything else around it. */
export function CreateForm<Made extends object>(props: Props<Made>) {
  const { label, make, onMade, onCancel, children } = props
  const [message, setMessage] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const isOpen = useIsThere()

  const submit = async () => {
    if (isBusy) return
    setBusy(true)
    const made = await make().catch((error: Error) => error.message)
    // Whoever went back meanwhile does not want it here.
    if (!isOpen.current) return
    if (typeof made !== 'string') return onMade(made)
    setMessage(made)
    setBusy(false)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset inside a table cell is drawn badly, and a form inside a form is none
    <div
      role="group"
      aria-label={label}
      className="causes-editor__create"
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onCancel()
        if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return
        event.preventDefault()
        submit()
      }}
    >
      {children}
      <button type="button" className="plain-button" disabled={isBusy} onClick={submit}>
        Maken
      </button>
      <button type="button" className="plain-button" onClick={onCancel}>
        Niet maken
      </button>
      {message && <p role="alert">{message}</p>}
    </div>
  )
}
