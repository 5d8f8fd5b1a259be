import { toast } from '@payloadcms/ui'
import { type KeyboardEvent, useId, useState } from 'react'
import type { Refused } from '@/admin/call-staff'
import { useIsThere } from '@/admin/use-is-there'
import { LONGEST_REMARK } from '../remarks/remark'
import { keepWords, keptWords } from './kept-words'
import type { Act } from './use-teamwork'

interface Props {
  /** The id of what is answered. */
  remark: string
  act: Act
  onClose: () => void
}

/** An answer below a remark. It stands in the form of the document, where no other form can: buttons do its work. */
export function ReplyForm({ remark, act, onClose }: Props) {
  const id = useId()
  const [text, setText] = useState(keptWords(remark))
  const [refusal, setRefusal] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isOpen = useIsThere()

  async function send(): Promise<void> {
    if (isBusy) return
    setBusy(true)
    setRefusal('')
    try {
      await act('POST', '/remarks', { about: 'whole', text, replyTo: remark })
      // Closed while it was on its way, the next one may be begun.
      if (keptWords(remark) === text) keepWords(remark, '')
      if (isOpen.current) onClose()
    } catch (error) {
      const { message } = error as Refused
      if (!isOpen.current) return void toast.error(message)
      setRefusal(message)
      setBusy(false)
    }
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="teamwork__reply">
      <label htmlFor={id}>Antwoord</label>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it comes where somebody asked to answer
        autoFocus
        id={id}
        maxLength={LONGEST_REMARK}
        onChange={({ target }) => {
          setText(target.value)
          keepWords(remark, target.value)
        }}
        onKeyDown={press}
        rows={2}
        value={text}
      />
      {refusal && (
        <p className="teamwork__refusal" role="alert">
          {refusal}
        </p>
      )}
      <div className="teamwork__actions">
        <button className="plain-button" disabled={isBusy} onClick={() => void send()} type="button">
          Plaatsen
        </button>
        <button className="plain-button" onClick={onClose} type="button">
          Sluiten
        </button>
      </div>
    </div>
  )
}
