'use client'

import { Button, Link } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { callStaff, Refused } from '@/admin/call-staff'
import { CodeInput } from '../second-factor/code-input'
import type { SecondStep } from '../second-factor/second-step'
import { SetUp } from '../second-factor/set-up'
import './login-form.css'

/** Address and password; then the code of who has two steps on, or setting them up where admins demand that. */
export function LoginForm({ next }: { next: string }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [step, setStep] = useState<SecondStep>()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    try {
      const body = { email, password, ...(step && { code }) }
      await callStaff('POST', '/api/users/login', { body })
      enter(next)
    } catch (error) {
      const { step: asked, words } = readRefusal(error)
      // The first time it is a question, and no mistake.
      setProblem(asked && !step ? undefined : words)
      if (asked) setStep(asked)
      setCode('')
      setBusy(false)
    }
  }

  function startAgain(): void {
    setStep(undefined)
    setPassword('')
    setProblem(undefined)
  }

  if (step?.secondStep === 'set-up' && step.ticket)
    return (
      <div className="login-form">
        <h1>Stel inloggen in twee stappen in</h1>
        <p>Voor uw rol is dat verplicht. Daarna kunt u verder.</p>
        <SetUp ticket={step.ticket} onDone={() => enter(next)} onCancel={startAgain} />
      </div>
    )
  return (
    <form className="login-form" onSubmit={send} noValidate>
      <h1>{step ? 'Uw code' : 'Inloggen'}</h1>
      {step ? (
        <CodeInput
          id="code"
          label="Code"
          hint="Uit uw authenticator-app, of een herstelcode als u uw telefoon niet heeft."
          value={code}
          problem={problem}
          onChange={setCode}
        />
      ) : (
        <>
          <div className="field-type email">
            <label className="field-label" htmlFor="field-email">
              E-mailadres
            </label>
            <input
              id="field-email"
              name="email"
              type="email"
              autoComplete="username"
              required
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          </div>
          <div className="field-type password">
            <label className="field-label" htmlFor="field-password">
              Wachtwoord
            </label>
            <input
              id="field-password"
              name="password"
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          </div>
          <p className="login-form__problem" role="alert">
            {problem}
          </p>
          <Link href="/admin/forgot" prefetch={false}>
            Wachtwoord vergeten?
          </Link>
        </>
      )}
      <div className="second-factor__buttons">
        <Button type="submit" size="large" disabled={isBusy}>
          Inloggen
        </Button>
        {step && (
          <Button type="button" size="large" buttonStyle="secondary" onClick={startAgain}>
            Terug
          </Button>
        )}
      </div>
    </form>
  )
}

interface Refusal {
  errors?: { message?: string; data?: Partial<SecondStep> & { errors?: { message?: string }[] } }[]
}

/** The words of a refusal as they came: here, 401 does not mean that a session ended. */
function readRefusal(error: unknown): { step?: SecondStep; words: string } {
  const answer = error instanceof Refused ? (error.answer as Refusal) : undefined
  const { data, message } = answer?.errors?.[0] ?? {}
  const { secondStep, ticket } = data ?? {}
  const words = data?.errors?.[0]?.message ?? message ?? (error as Error).message
  return { words, ...(secondStep && { step: { secondStep, ...(ticket && { ticket }) } }) }
}

/** As a page of its own: the admin begins with what the session may see. */
function enter(next: string): void {
  window.location.assign(next)
}
