import { toast } from '@payloadcms/ui'
import { type FormEvent, type KeyboardEvent, type ReactNode, useCallback, useId, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Refused } from '../call-staff'
import { useIsThere } from '../use-is-there'
import '../plain-button.css'
import '../plain-fields.css'
import './form-dialog.css'

interface Props {
  title: string
  /** Of the button that sends. */
  label: string
  /** @throws Refused, and then it stays open with what was typed */
  onSend: () => Promise<void>
  onClose: () => void
  /** Whether there is something to send. */
  isReady?: boolean
  isWide?: boolean
  children: ReactNode
}

/** What a form is about, rather than how: radio buttons have an answer already. */
const TYPED = 'textarea, select, input:not([type=radio])'

/** A form over the page, which says why it was refused and loses nothing then. */
export function FormDialog({ title, label, onSend, onClose, isReady = true, isWide, children }: Props) {
  const id = useId()
  const [refusal, setRefusal] = useState('')
  const [isBusy, setBusy] = useState(false)
  const dialog = useDialog()
  const isOpen = useIsThere()

  async function send(): Promise<void> {
    setBusy(true)
    setRefusal('')
    try {
      await onSend()
      // Another one may be open by now.
      if (isOpen.current) onClose()
    } catch (error) {
      const { message } = error as Refused
      if (!isOpen.current) return void toast.error(message)
      setRefusal(message)
      setBusy(false)
    }
  }

  function submit(event: FormEvent): void {
    // The form of the document hears what happens in here too.
    event.preventDefault()
    event.stopPropagation()
    if (!isBusy && isReady) void send()
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
  }

  return createPortal(
    <dialog
      aria-labelledby={id}
      className={`form-dialog plain-fields ${isWide ? 'form-dialog--wide' : ''}`}
      onClose={onClose}
      ref={dialog}
    >
      <form noValidate onInput={() => setRefusal('')} onKeyDown={press} onSubmit={submit}>
        <h2 id={id}>{title}</h2>
        {children}
        {refusal && (
          <p className="form-dialog__refusal" role="alert">
            {refusal}
          </p>
        )}
        <div className="form-dialog__buttons">
          <button className="plain-button form-dialog__send" disabled={isBusy || !isReady} type="submit">
            {label}
          </button>
          <button className="plain-button" onClick={onClose} type="button">
            Sluiten
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}

/** Opens it over the page, in its first field; Escape closes this and nothing under it. */
function useDialog(): (dialog: HTMLDialogElement | null) => (() => void) | undefined {
  return useCallback((dialog) => {
    if (!dialog) return undefined
    const opener = document.activeElement
    // Payload closes its drawers from the document, on which React listens too.
    dialog.addEventListener('keydown', (event) => event.key === 'Escape' && event.stopPropagation())
    dialog.showModal()
    dialog.querySelector<HTMLElement>(TYPED)?.focus()
    return () => {
      // While the dialog is still there, nothing under it takes the focus.
      queueMicrotask(() => opener instanceof HTMLElement && opener.focus({ preventScroll: true }))
    }
  }, [])
}
