import { type ReactNode, useState } from 'react'

interface Props {
  label: string
  /** Makes it. @returns in Dutch why it cannot be made yet; throws where the site refuses it */
  make: () => Promise<string | undefined>
  onCancel: () => void
  /** The fields. */
  children: ReactNode
}

/** A small form in the place of what was typed in: Enter makes, Escape goes back, and no key does anything else around it. */
export function CreateForm({ label, make, onCancel, children }: Props) {
  const [message, setMessage] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  const submit = async () => {
    if (isBusy) return
    setBusy(true)
    setMessage(await make().catch((error: Error) => error.message))
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
