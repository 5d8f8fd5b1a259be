import { toast, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { Refused } from '@/admin/call-staff'
import { FormDialog } from '@/admin/form-dialog/form-dialog'
import type { Teamwork } from '../endpoints'
import { LONGEST_WORD } from '../reviews/review'
import { ColleagueSelect } from './colleague-select'
import type { Act } from './use-teamwork'

interface Props {
  teamwork: Teamwork
  act: Act
  onClose: () => void
}

/** Asks whom to ask to look at the article, and a word with it. */
export function ReviewDialog({ teamwork, act, onClose }: Props) {
  const { user } = useAuth()
  const [of, setOf] = useState('')
  const [word, setWord] = useState('')
  const asked = teamwork.reviews.flatMap((review) => (review.doneAt ? [] : [review.of.id]))
  const others = teamwork.colleagues.filter(({ id }) => id !== user?.id && !asked.includes(id))

  async function send(): Promise<void> {
    if (!of) throw new Refused('Kies eerst wie het nakijkt.', 0)
    await act('POST', '/reviews', { of, word })
    toast.success(`Gevraagd aan ${others.find(({ id }) => id === of)?.name ?? 'uw collega'}.`)
  }

  return (
    <FormDialog label="Vragen" onClose={onClose} onSend={send} title="Nakijken door …">
      <ColleagueSelect
        colleagues={others}
        label="Wie kijkt het na"
        nobody="Kies een collega"
        onPick={setOf}
        value={of}
      />
      <label>
        Toelichting (mag leeg blijven)
        <textarea
          maxLength={LONGEST_WORD}
          onChange={({ target }) => setWord(target.value)}
          rows={3}
          value={word}
        />
      </label>
      <p>Uw collega krijgt een mail met de toelichting en een link, en u als het is nagekeken.</p>
    </FormDialog>
  )
}
