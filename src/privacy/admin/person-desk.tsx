'use client'

import { Button, ConfirmationModal, TextInput, toast, useModal } from '@payloadcms/ui'
import { type FormEvent, useRef, useState } from 'react'
import { STATUS_LABELS } from '@/comments/status'
import type { PersonExportForEditors } from '../export-person'
import type { NamingReply } from '../replies-naming'
import { personClient } from './person-client'
import './person-desk.css'

const CONFIRM = 'erase-person'

/** Looks up an address; shows what there is, gives it as a file, and erases it after a question. */
export function PersonDesk() {
  const [email, setEmail] = useState('')
  const [problem, setProblem] = useState<string>()
  const [kept, setKept] = useState<PersonExportForEditors>()
  const [naming, setNaming] = useState<NamingReply[]>([])
  const { openModal } = useModal()
  const looked = useRef(0)

  async function look(event: FormEvent): Promise<void> {
    event.preventDefault()
    setKept(undefined)
    setNaming([])
    looked.current += 1
    const mine = looked.current
    // What is shown can be erased: only what was looked up last.
    const isLast = () => mine === looked.current
    try {
      const found = await personClient.find(email.trim())
      if (!isLast()) return
      setKept(found)
      setProblem(undefined)
    } catch (error) {
      if (isLast()) setProblem((error as Error).message)
    }
  }

  async function erase(): Promise<void> {
    if (!kept) return
    try {
      const { comments, naming: named } = await personClient.erase(kept.email)
      setNaming(named)
      toast.success(`Gewist: ${countOf(comments)} van ${kept.email}.`)
      setKept(undefined)
      setEmail('')
    } catch (error) {
      toast.error((error as Error).message)
    }
  }

  return (
    <div className="person-desk">
      <p>
        Wie op de site heeft gereageerd, mag weten wat er is bewaard, en mag het laten wissen. Lezers kunnen
        dat ook zelf, met "Uw gegevens" onder aan elke pagina. Ga na of de vraag van de eigenaar van het adres
        komt.
      </p>
      <form className="person-desk__form" onSubmit={look} noValidate>
        <TextInput
          path="email"
          label="E-mailadres van de lezer"
          value={email}
          showError={Boolean(problem)}
          onChange={(event: { target: { value: string } }) => setEmail(event.target.value)}
        />
        <Button type="submit">Zoek op</Button>
      </form>
      <p role="status">{problem ?? (kept && summaryOf(kept))}</p>
      {kept && kept.comments.length + kept.mails.length > 0 && (
        <>
          <ul className="person-desk__comments">
            {kept.comments.map(({ id, body, createdAt, status }) => (
              <li key={id}>
                <span className="person-desk__facts">
                  {createdAt?.slice(0, 10)}, {status && STATUS_LABELS[status]}
                </span>{' '}
                {body}
              </li>
            ))}
          </ul>
          {kept.notes.length > 0 && (
            <section aria-labelledby="person-notes">
              <h2 id="person-notes">Aantekeningen van collega’s</h2>
              <p>Zij staan ook in het bestand. Ga na of u die kunt geven zonder een ander te schaden.</p>
              <ul className="person-desk__comments">
                {kept.notes.map(({ body, comment, createdAt }) => (
                  <li key={comment + createdAt}>
                    <span className="person-desk__facts">{createdAt.slice(0, 10)}</span> {body}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <div className="person-desk__buttons">
            <Button buttonStyle="secondary" onClick={() => save(kept)}>
              Download als bestand (JSON)
            </Button>
            <Button buttonStyle="error" onClick={() => openModal(CONFIRM)}>
              Wis alles van dit adres …
            </Button>
          </div>
        </>
      )}
      {naming.length > 0 && <NamingReplies replies={naming} />}
      <ConfirmationModal
        modalSlug={CONFIRM}
        heading={`Alles van ${kept?.email} wissen?`}
        body="Naam, adres en tekst van de reacties verdwijnen, ook van de site. Antwoorden van anderen blijven staan; noemen zij de naam, dan ziet u ze daarna. Dit kan niet ongedaan worden gemaakt."
        confirmingLabel="Bezig met wissen …"
        onConfirm={erase}
      />
    </div>
  )
}

/** What others wrote stays; who was erased may be named in it. */
function NamingReplies({ replies }: { replies: NamingReply[] }) {
  return (
    <section aria-labelledby="naming-replies">
      <h2 id="naming-replies">
        {replies.length === 1
          ? 'Eén reactie van een ander noemt de naam'
          : `${replies.length} reacties van anderen noemen de naam`}
      </h2>
      <p>
        Kijk of de naam eruit kan. Na het wissen weet de site niet meer wie het was: bewerk deze reacties nu,
        of noteer ze. Soms is het een naamgenoot.
      </p>
      <ul className="person-desk__comments">
        {replies.map(({ id, body, name, status }) => (
          <li key={id}>
            <span className="person-desk__facts">
              {name}, {STATUS_LABELS[status]}
            </span>{' '}
            {body}{' '}
            <a href={`/admin/collections/comments/${id}`} target="_blank" rel="noreferrer">
              Bewerken (nieuw tabblad)
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function summaryOf({ comments, email, mails }: PersonExportForEditors): string {
  if (comments.length + mails.length === 0) return `Onder ${email} is niets bewaard.`
  const waiting = mails.length > 0 ? `, en ${mails.length} mail die niet is verstuurd` : ''
  return `Onder ${email}: ${countOf(comments.length)}${waiting}.`
}

function countOf(comments: number): string {
  return comments === 1 ? '1 reactie' : `${comments} reacties`
}

function save(kept: PersonExportForEditors): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(kept, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  // The address itself stays out of the name of a file that lies in a folder of downloads.
  link.download = 'gegevens-van-een-lezer.json'
  link.click()
  URL.revokeObjectURL(url)
}
