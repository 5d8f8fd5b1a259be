'use client'

import { toast } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { callStaff, Refused } from '@/admin/call-staff'
import { FormDialog } from '@/admin/form-dialog/form-dialog'
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
  /** Plans, and shows what is planned then. @throws Refused */
  onPlan: (ask: () => Promise<Plans>) => Promise<void>
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
export function PlanDialog({ plan, path, onPlan, onClose }: Props) {
  const id = useId()
  const [kind, setKind] = useState<PlanKind>(plan?.kind ?? 'publish')
  const [when, setWhen] = useState(plan ? typedMoment(plan.at) : '')
  const [isRefused, setRefused] = useState(false)
  const read = readMoment(when, new Date())

  async function send(): Promise<void> {
    try {
      if ('why' in read) throw new Refused(read.why, 0)
      const address = plan ? `${path}/${plan.id}` : path
      await onPlan(() => callStaff<Plans>(plan ? 'PUT' : 'POST', address, { body: { kind, when } }))
      toast.success(`Gepland: ${kindWords(kind)} op ${shortMoment(read.at.toISOString())}.`)
    } catch (error) {
      setRefused(true)
      throw error
    }
  }

  function type(text: string): void {
    setWhen(text)
    setRefused(false)
  }

  return (
    <FormDialog
      label={plan ? 'Planning wijzigen' : 'Plannen'}
      onClose={onClose}
      onSend={send}
      title={plan ? 'Planning wijzigen' : 'Publicatie plannen'}
    >
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
      <label>
        Wanneer ({ZONE_WORDS})
        <input
          aria-describedby={`${id}-read`}
          aria-invalid={isRefused}
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
          : when.trim() !== '' && !isRefused && read.why}
      </p>
    </FormDialog>
  )
}
