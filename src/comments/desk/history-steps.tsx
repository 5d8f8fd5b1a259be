'use client'

import { STATUS_LABELS } from '../status'
import { momentOf } from './age'
import type { HistoryStep } from './find-history'

/** What was done with a comment, in order. */
export function HistorySteps({ steps }: { steps: HistoryStep[] }) {
  if (steps.length === 0) return <p>Nog niemand besliste over deze reactie of bewerkte haar.</p>
  return (
    <ol className="desk__steps">
      {steps.map((step) => (
        <li key={step.id}>
          <Step step={step} />
        </li>
      ))}
    </ol>
  )
}

function Step({ step }: { step: HistoryStep }) {
  const { at, byName, name, body, reason } = step
  return (
    <>
      <span className="desk__note-by">
        {momentOf(at)}, {byName}:
      </span>{' '}
      {whatOf(step)}
      {reason && ` (${reason})`}
      {name && <Change label="Naam" {...name} />}
      {body && <Change label="Tekst" {...body} />}
    </>
  )
}

function whatOf({ body, from, how, name, to }: HistoryStep): string {
  if (name || body) return 'bewerkt'
  const state = STATUS_LABELS[to].toLowerCase()
  if (how === 'edit') return 'bewerkt; de tekst is gewist'
  if (how === 'undo') return `teruggedraaid naar "${state}"`
  if (how === 'confirmed') return `"${state}", door de schrijver per mail bevestigd`
  return from ? `van "${STATUS_LABELS[from].toLowerCase()}" naar "${state}"` : `begonnen als "${state}"`
}

function Change({ label, before, after }: { label: string; before: string; after: string }) {
  return (
    <span className="desk__change">
      {label}: <del>{before}</del> <ins>{after}</ins>
    </span>
  )
}
