import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { FormDialog } from '@/admin/form-dialog/form-dialog'
import type { Colleague } from '../colleagues'
import type { Place } from '../place/ask-remark'
import { type About, LONGEST_REMARK } from '../remarks/remark'
import { ColleagueSelect } from './colleague-select'
import { keepWords, keptWords } from './kept-words'
import type { Act } from './use-teamwork'

interface Props {
  place: Place
  colleagues: Colleague[]
  act: Act
  onClose: () => void
}

const TITLES: Record<About, string> = {
  whole: 'Opmerking over het geheel',
  passage: 'Opmerking bij deze tekst',
  figure: 'Opmerking bij dit aantal',
}

/** Asks for a remark, and whom it is for. */
export function RemarkDialog({ place, colleagues, act, onClose }: Props) {
  const of = location.pathname
  const [text, setText] = useState(keptWords(of))
  const [assignee, setAssignee] = useState('')

  function type(typed: string): void {
    setText(typed)
    keepWords(of, typed)
  }

  async function send(): Promise<void> {
    await act('POST', '/remarks', { ...place, text, ...(assignee && { assignee }) })
    // Closed while it was on its way, the next one may be begun.
    if (keptWords(of) === text) keepWords(of, '')
    toast.success('De opmerking staat erbij.')
  }

  return (
    <FormDialog label="Plaatsen" onClose={onClose} onSend={send} title={TITLES[place.about]}>
      {place.quote ? (
        <blockquote>{place.quote}</blockquote>
      ) : (
        <p>Selecteer eerst een stuk tekst als het alleen daarover gaat.</p>
      )}
      <label>
        Opmerking
        <textarea
          maxLength={LONGEST_REMARK}
          onChange={({ target }) => type(target.value)}
          rows={5}
          value={text}
        />
      </label>
      <ColleagueSelect
        colleagues={colleagues}
        label="Voor wie (mag leeg blijven)"
        nobody="Niemand in het bijzonder"
        onPick={setAssignee}
        value={assignee}
      />
      <p>Alleen collega’s zien dit. Wie u kiest, krijgt een mail.</p>
    </FormDialog>
  )
}
