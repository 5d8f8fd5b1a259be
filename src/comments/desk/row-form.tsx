'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import type { DeskRow } from './row'
import type { Desk } from './use-desk'

interface Props {
  row: DeskRow
  form: 'reply' | 'edit'
  desk: Desk
  onClose: () => void
}

/** Writes an answer under the comment, or corrects its text. What was typed stays until the server has it. */
export function RowForm({ row, form, desk, onClose }: Props) {
  const id = useId()
  const isReply = form === 'reply'
  const [body, setBody] = useState(isReply ? '' : row.body)
  const [name, setName] = useState(row.name)
  const [isSending, setSending] = useState(false)

  const send = async (event?: FormEvent) => {
    event?.preventDefault()
    if (body.trim() === '' || name.trim() === '' || isSending) return
    setSending(true)
    const isDone = isReply ? await desk.reply(row, body) : await desk.edit(row, { name, body })
    setSending(false)
    if (isDone) close()
  }
  const close = () => {
    onClose()
    document.getElementById(`desk-${row.id}`)?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
  }
  return (
    <form className="desk__form" onSubmit={send} onKeyDown={press}>
      {!isReply && (
        <>
          <label htmlFor={`${id}-name`}>Naam</label>
          <input id={`${id}-name`} value={name} onChange={({ target }) => setName(target.value)} />
        </>
      )}
      <label htmlFor={`${id}-body`}>{isReply ? `Antwoord van de redactie aan ${row.name}` : 'Reactie'}</label>
      <textarea
        id={`${id}-body`}
        rows={isReply ? 3 : 6}
        value={body}
        // biome-ignore lint/a11y/noAutofocus: the moderator just asked for this field
        autoFocus
        onChange={({ target }) => setBody(target.value)}
      />
      <div className="desk__form-buttons">
        <Button type="submit" size="small" margin={false} disabled={isSending}>
          {isReply ? (row.status === 'published' ? 'Plaats antwoord' : 'Publiceer en antwoord') : 'Bewaar'}
        </Button>
        <Button size="small" margin={false} buttonStyle="subtle" onClick={close}>
          Annuleer
        </Button>
        <span className="desk__form-hint">
          <kbd>Ctrl</kbd>+<kbd>Enter</kbd> verstuurt, <kbd>Esc</kbd> sluit
        </span>
      </div>
    </form>
  )
}
