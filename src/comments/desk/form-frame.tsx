'use client'

import { Button } from '@payloadcms/ui'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'

interface Props {
  /** Of the button that sends. */
  label: string
  isSending: boolean
  onSend: () => void
  onClose: () => void
  children: ReactNode
}

/** A form below a comment: the fields, its two buttons, and their keys. */
export function FormFrame({ label, isSending, onSend, onClose, children }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSend()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend()
  }
  return (
    <form className="desk__form" onSubmit={submit} onKeyDown={press}>
      {children}
      <div className="desk__form-buttons">
        <Button type="submit" size="small" margin={false} disabled={isSending}>
          {label}
        </Button>
        <Button size="small" margin={false} buttonStyle="subtle" onClick={onClose}>
          Annuleer
        </Button>
        <span className="desk__form-hint">
          <kbd>Ctrl</kbd>+<kbd>Enter</kbd> verstuurt, <kbd>Esc</kbd> sluit
        </span>
      </div>
    </form>
  )
}
