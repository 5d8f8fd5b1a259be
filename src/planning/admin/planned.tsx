'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { callStaff, type Refused } from '@/admin/call-staff'
import { useChangedHere } from '@/admin/use-changed-here'
import { shortMoment } from '@/ui/site-time'
import { kindWords, type Plan } from '../plan'
import type { Plans } from '../plan-endpoints'
import { PlanDialog } from './plan-dialog'
import './planning.css'

/** At the head of the form: what is planned for the document, and a way to plan, change and cancel. */
export function Planned() {
  const { collectionSlug, id, isTrashed, lastUpdateTime } = useDocumentInfo()
  const { state: seen, look, change } = useChangedHere<Plans | undefined>()
  const [asked, setAsked] = useState<Plan | 'new'>()
  /** The ids of those on their way: a second press is for none. */
  const cancelled = useRef(new Set<string>())
  const path = `/api/${collectionSlug}/${id}/plans`
  const isPlanned = Boolean(id) && !isTrashed

  // biome-ignore lint/correctness/useExhaustiveDependencies: who publishes by hand may have been overtaken by a plan
  useEffect(() => {
    if (!isPlanned) return
    const asking = new AbortController()
    const ask = () =>
      callStaff<Plans>('GET', path, { signal: asking.signal }).catch((error) => {
        if (asking.signal.aborted) throw error
        // Nothing can be planned while the site cannot be reached.
        return undefined
      })
    look(ask).catch(() => undefined)
    return () => asking.abort()
  }, [isPlanned, path, look, lastUpdateTime])

  async function cancel(plan: Plan): Promise<void> {
    if (cancelled.current.has(plan.id)) return
    cancelled.current.add(plan.id)
    try {
      await change(() => callStaff<Plans>('DELETE', `${path}/${plan.id}`))
      toast.success(`Geannuleerd: ${nameOf(plan)}.`)
    } catch (error) {
      cancelled.current.delete(plan.id)
      toast.error((error as Refused).message)
      // Somebody else may have been first.
      await look(() => callStaff<Plans>('GET', path)).catch(() => undefined)
    }
  }

  if (!isPlanned) return null
  // Its line is there from the beginning: what comes later moves the form, as somebody is about to press in it.
  if (!seen || (seen.plans.length === 0 && !seen.mayPlan)) return <div className="field-type planned" />
  return (
    <section aria-label="Planning" className="field-type planned">
      {seen.plans.map((plan) => (
        <p className={`planned__plan planned__plan--${plan.state}`} key={plan.id}>
          <span>{planWords(plan)}</span>
          {seen.mayPlan && plan.state !== 'running' && (
            <>
              <PlanButton label={`Wijzigen: ${nameOf(plan)}`} onClick={() => setAsked(plan)}>
                Wijzigen
              </PlanButton>
              <PlanButton label={`Annuleren: ${nameOf(plan)}`} onClick={() => void cancel(plan)}>
                Annuleren
              </PlanButton>
            </>
          )}
        </p>
      ))}
      {seen.mayPlan && (
        <PlanButton onClick={() => setAsked('new')}>
          {seen.plans.length === 0 ? 'Publicatie plannen' : 'Nog iets plannen'}
        </PlanButton>
      )}
      {asked && (
        <PlanDialog
          onClose={() => setAsked(undefined)}
          onPlan={change}
          path={path}
          {...(asked !== 'new' && { plan: asked })}
        />
      )}
    </section>
  )
}

function PlanButton(props: { label?: string; onClick: () => void; children: string }) {
  return (
    <Button
      buttonStyle="none"
      className="planned__button"
      {...(props.label && { extraButtonProps: { 'aria-label': props.label } })}
      margin={false}
      onClick={props.onClick}
      type="button"
    >
      {props.children}
    </Button>
  )
}

function planWords(plan: Plan): string {
  const who = plan.by ? ` door ${plan.by}` : ''
  if (plan.state === 'running') return `Gebeurt nu: ${kindWords(plan.kind)}`
  if (plan.state === 'failed')
    return `Niet gelukt: ${kindWords(plan.kind)} op ${shortMoment(plan.at)}${who}. ${plan.why ?? ''}`
  return `Gepland: ${kindWords(plan.kind)} op ${shortMoment(plan.at)}${who}`
}

function nameOf({ kind, at }: Plan): string {
  return `${kindWords(kind)} op ${shortMoment(at)}`
}
