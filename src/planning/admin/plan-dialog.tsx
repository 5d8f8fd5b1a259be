'use client'

import { toast } from '@payloadcms/ui'
import { type FormEvent, useCallback, useId, useState } from 'react'
import { createPortal } from 'react-dom'
import { callStaff, type Refused } from '@/admin/call-staff'
import { momentWords, shortMoment, typedMoment, ZONE_WORDS } from '@/ui/site-time'
import { kindWords, PLAN_KINDS, type Plan, type PlanKind } from '../plan'
import type { Plans } from '../plan-endpoints'
import { LONGEST_MOMENT, readMoment } from '../read-moment'
import { MomentPicker } from './moment-picker'

interface Props {
  /** The one to change; without it a new one is made. */
  plan?: Plan
  /** Of the document's plans in the API. */
  path: string
  onPlanned: (plans: Plans) => void
  onClose: () => void
}

const LABELS: Record<PlanKind, { label: string; what: string }> = {
  publish: {
    label: 'Publiceren',
    what: 'Op dat moment komt op de site wat dan als concept is bewaard.',
  },
  unpublish: {
    label: 'Van de site halen',
    what: 'Lezers vinden de pagina daarna niet meer. Hier blijft zij staan, als concept.',
  },
}

/** Asks what is to happen and when, says how it understands that, and plans it. */
export function PlanDialog({ plan, path, onPlanned, onClose }: Props) {
  const id = useId()
  const [kind, setKind] = useState<PlanKind>(plan?.kind ?? 'publish')
  const [when, setWhen] = useState(plan ? typedMoment(plan.at) : '')
  const [refusal, setRefusal] = useState('')
  const [isBusy, setBusy] = useState(false)
  const read = readMoment(when, new Date())
  const dialog = useDialog()

  async function submit(event: FormEvent): Promise<void> {
    // The form of the document hears what happens in here too.
    event.preventDefault()
    event.stopPropagation()
    if ('why' in read) return setRefusal(read.why)
    setBusy(true)
    try {
      const address = plan ? `${path}/${plan.id}` : path
      onPlanned(await callStaff<Plans>(plan ? 'PUT' : 'POST', address, { body: { kind, when } }))
      toast.success(`Gepland: ${kindWords(kind)} op ${shortMoment(read.at.toISOString())}.`)
      onClose()
    } catch (error) {
      setRefusal((error as Refused).message)
      setBusy(false)
    }
  }

  function type(text: string): void {
    setWhen(text)
    setRefusal('')
  }

  return createPortal(
    <dialog aria-labelledby={`${id}-title`} className="plan-dialog" onClose={onClose} ref={dialog}>
      <form noValidate onSubmit={submit}>
        <h2 id={`${id}-title`}>{plan ? 'Planning wijzigen' : 'Publicatie plannen'}</h2>
        <fieldset className="plan-dialog__kinds">
          <legend>Wat</legend>
          {PLAN_KINDS.map((each) => (
            <label key={each}>
              <input checked={kind === each} name="kind" onChange={() => setKind(each)} type="radio" />
              {LABELS[each].label}
            </label>
          ))}
        </fieldset>
        <p className="plan-dialog__what">{LABELS[kind].what}</p>
        <label className="plan-dialog__when">
          Wanneer ({ZONE_WORDS})
          <input
            aria-describedby={`${id}-read`}
            aria-invalid={refusal !== ''}
            autoComplete="off"
            maxLength={LONGEST_MOMENT}
            name="when"
            onChange={({ target }) => type(target.value)}
            placeholder="3-12-2026 14:00 of 3 december 14.00"
            type="text"
            value={when}
          />
        </label>
        <MomentPicker moment={'at' in read ? read.at.toISOString() : undefined} onPick={type} />
        <p aria-live="polite" className="plan-dialog__read" id={`${id}-read`}>
          {'at' in read
            ? `${momentWords(read.at.toISOString())}, ${ZONE_WORDS}`
            : when.trim() !== '' && refusal === '' && read.why}
        </p>
        {refusal && (
          <p className="plan-dialog__refusal" role="alert">
            {refusal}
          </p>
        )}
        <div className="plan-dialog__buttons">
          <button className="plan-dialog__submit" disabled={isBusy} type="submit">
            {plan ? 'Planning wijzigen' : 'Plannen'}
          </button>
          <button onClick={onClose} type="button">
            Sluiten
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}

/** Opens it over the page, with the moment ready to be typed; Escape closes this and nothing under it. */
function useDialog(): (dialog: HTMLDialogElement | null) => (() => void) | undefined {
  return useCallback((dialog) => {
    if (!dialog) return undefined
    const opener = document.activeElement
    // Payload closes its drawers from the document, on which React listens too.
    dialog.addEventListener('keydown', (event) => event.stopPropagation())
    dialog.showModal()
    dialog.querySelector<HTMLInputElement>('[name=when]')?.focus()
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
}
