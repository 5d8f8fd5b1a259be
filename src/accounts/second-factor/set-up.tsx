'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { CodeInput } from './code-input'
import { RecoveryCodes } from './recovery-codes'
import { type Begun, secondFactorClient } from './second-factor-client'

interface Props {
  /** Of who has no session yet. */
  ticket?: string
  onDone: () => void
  onCancel?: () => void
}

/** Turning it on: the QR code for the app, the first code of it, and the recovery codes that are shown once. */
export function SetUp({ onCancel, onDone, ticket }: Props) {
  const [begun, setBegun] = useState<Begun>()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>()

  useEffect(() => {
    secondFactorClient.begin(ticket).then(setBegun, (error: Error) => setProblem(error.message))
  }, [ticket])

  async function turnOn(): Promise<void> {
    if (!begun || isBusy) return
    setBusy(true)
    try {
      setRecoveryCodes((await secondFactorClient.turnOn(begun.begun, code, ticket)).recoveryCodes)
    } catch (error) {
      setProblem((error as Error).message)
      setCode('')
    } finally {
      setBusy(false)
    }
  }

  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} onDone={onDone} />
  if (!begun) return <p role="status">{problem ?? 'Even geduld …'}</p>
  return (
    <div className="second-factor__set-up">
      <ol>
        <li>
          Open op uw telefoon een authenticator-app, zoals Aegis, 2FAS, Google Authenticator of die van uw
          wachtwoordbeheerder.
        </li>
        <li>
          Scan deze code, of <a href={begun.address}>open de app op dit apparaat</a>. Lukt dat niet, typ dan
          de sleutel over.
          <svg
            className="second-factor__qr"
            viewBox={`0 0 ${begun.qr.size} ${begun.qr.size}`}
            role="img"
            aria-label="QR-code met de sleutel"
            shapeRendering="crispEdges"
          >
            <rect width="100%" height="100%" fill="#fff" />
            <path d={begun.qr.path} fill="#000" />
          </svg>
          <p>
            Sleutel:{' '}
            <code className="second-factor__secret">{begun.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
        </li>
        <li>Vul de code in die de app toont.</li>
      </ol>
      <CodeInput
        id="first-code"
        label="Code uit de app"
        hint="Zes cijfers; elke halve minuut een andere."
        value={code}
        problem={problem}
        onChange={setCode}
        onEnter={turnOn}
      />
      <div className="second-factor__buttons">
        <Button disabled={isBusy || !code.trim()} onClick={turnOn}>
          Aanzetten
        </Button>
        {onCancel && (
          // Once it is on its way, the recovery codes must be seen.
          <Button buttonStyle="secondary" disabled={isBusy} onClick={onCancel}>
            Annuleren
          </Button>
        )}
      </div>
    </div>
  )
}
