'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import './second-factor.css'

interface Props {
  id: string
  label: string
  hint: string
  value: string
  problem: string | undefined
  onChange: (code: string) => void
  /** Where it stands in no form of its own: Enter sends it. */
  onEnter?: () => void
}

/** Where a code of the app is typed, or one for recovery: browsers and password managers fill it in. */
export function CodeInput({ hint, id, label, onChange, onEnter, problem, value }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])

  function press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !onEnter) return
    // The form around it is that of the whole account.
    event.preventDefault()
    event.stopPropagation()
    onEnter()
  }

  return (
    <div className={`field-type text second-factor__code${problem ? ' error' : ''}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={20}
        value={value}
        aria-invalid={Boolean(problem)}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={press}
      />
      <p className="second-factor__hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p className="second-factor__problem" role="alert">
        {problem}
      </p>
    </div>
  )
}
