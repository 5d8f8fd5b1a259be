'use client'

import { useState } from 'react'
import { callStaff } from '@/admin/call-staff'
import { LONGEST_CHANGE_NOTE } from '@/articles/changes/change'
import { applyComparison, type Outcome } from './apply-comparison'
import type { FiguresComparison } from './compare-figures'
import { decodeTable } from './decode-table'
import { FiguresPreview } from './figures-preview'

const MOST_BYTES = 5_000_000

interface Compared extends FiguresComparison {
  unknown: string[]
}

/** Reads a file of figures, shows what it would change, and changes it when told to: as drafts, or published. */
export function FiguresForm() {
  const [compared, setCompared] = useState<Compared>()
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set())
  const [makesCauses, setMakesCauses] = useState(false)
  const [publishes, setPublishes] = useState(false)
  const [note, setNote] = useState('')
  const [message, setMessage] = useState<string>()
  const [outcomes, setOutcomes] = useState<Outcome[]>()
  const [isBusy, setBusy] = useState(false)

  const read = async (file: File | undefined) => {
    setCompared(undefined)
    setOutcomes(undefined)
    setMessage(undefined)
    setRemoved(new Set())
    if (!file) return
    if (file.size > MOST_BYTES) return setMessage('Dit bestand is te groot: hooguit 5 MB.')
    setBusy(true)
    try {
      const text = decodeTable(new Uint8Array(await file.arrayBuffer()))
      setCompared(await callStaff<Compared>('POST', '/api/figures/compare', { body: { text } }))
    } catch (error) {
      setMessage((error as Error).message)
    }
    setBusy(false)
  }
  const apply = async () => {
    if (!compared) return
    setBusy(true)
    setMessage(undefined)
    try {
      const told: Outcome[] = []
      const wanted = { removed, makesCauses, publishes, note: note.trim() }
      for await (const outcome of applyComparison(compared, wanted)) {
        told.push(outcome)
        setOutcomes([...told])
      }
    } catch (error) {
      setMessage(`${(error as Error).message} Kies het bestand opnieuw: een deel kan al gemaakt zijn.`)
    }
    // Also after a fault: to make new causes once more would make them twice.
    setCompared(undefined)
    setBusy(false)
  }
  const unknownCauses =
    compared?.articles.flatMap(({ added }) => added.filter(({ cause }) => !cause)).length ?? 0
  return (
    <section aria-labelledby="figures-read">
      <h2 id="figures-read">Inlezen</h2>
      <div className="plain-fields figures-form">
        <label>
          CSV met aantallen
          <input
            type="file"
            accept=".csv,.txt,text/csv"
            disabled={isBusy}
            // Chosen once more, the same file would be no change to the browser.
            onClick={({ currentTarget }) => {
              currentTarget.value = ''
            }}
            onChange={({ target }) => read(target.files?.[0])}
          />
        </label>
        {message && <p role="alert">{message}</p>}
        {isBusy && <p>Een ogenblik …</p>}
        {compared && (
          <>
            {compared.unknown.length > 0 && (
              <p>Deze kolommen worden niet gelezen: {compared.unknown.join(', ')}.</p>
            )}
            <FiguresPreview comparison={compared} removed={removed} onRemoved={setRemoved} />
            {unknownCauses > 0 && (
              <label className="figures-form__check">
                <input
                  type="checkbox"
                  checked={makesCauses}
                  onChange={({ target }) => setMakesCauses(target.checked)}
                />{' '}
                Maak de oorzaken die de site nog niet kent ({unknownCauses}); anders blijven deze regels
                liggen
              </label>
            )}
            <fieldset>
              <legend>Wat u ermee doet</legend>
              <label>
                <input
                  type="radio"
                  name="figures-as"
                  checked={!publishes}
                  onChange={() => setPublishes(false)}
                />{' '}
                Bewaren als concept
              </label>
              <label>
                <input
                  type="radio"
                  name="figures-as"
                  checked={publishes}
                  onChange={() => setPublishes(true)}
                />{' '}
                Publiceren, waar het artikel gepubliceerd is
              </label>
            </fieldset>
            {publishes && (
              <label>
                Wat is er veranderd? (lezers zien dit bij elk artikel; mag leeg blijven)
                <textarea
                  rows={3}
                  maxLength={LONGEST_CHANGE_NOTE}
                  value={note}
                  onChange={({ target }) => setNote(target.value)}
                />
              </label>
            )}
            <div>
              <button
                type="button"
                className="plain-button"
                disabled={isBusy || !changesSomething(compared, removed, makesCauses)}
                onClick={apply}
              >
                Overnemen
              </button>
            </div>
          </>
        )}
        {outcomes && <Outcomes outcomes={outcomes} />}
      </div>
    </section>
  )
}

function changesSomething(
  { articles }: FiguresComparison,
  removed: ReadonlySet<string>,
  makesCauses: boolean,
): boolean {
  return (
    removed.size > 0 ||
    articles.some(
      ({ added, changed }) => changed.length > 0 || added.some(({ cause }) => cause || makesCauses),
    )
  )
}

function Outcomes({ outcomes }: { outcomes: Outcome[] }) {
  return (
    <section aria-label="Wat er gebeurd is" aria-live="polite">
      <ul>
        {outcomes.map(({ id, title, words, isRefused }) => (
          <li key={id} className={isRefused ? 'figures-form__refused' : undefined}>
            <a href={`/admin/collections/symptoms/${id}`}>{title}</a>: {words}
          </li>
        ))}
      </ul>
    </section>
  )
}
