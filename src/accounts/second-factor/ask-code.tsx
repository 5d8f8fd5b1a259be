'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { CodeInput } from './code-input'

interface Props {
  why: string
  button: string
  /** Its error's words are shown. */
  onCode: (code: string) => Promise<void>
  onCancel: () => void
}

/** Asks for a code before something is done. */
export function AskCode({ button, onCancel, onCode, why }: Props) {
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  async function send(): Promise<void> {
    if (isBusy || !code.trim()) return
    setBusy(true)
    try {
      await onCode(code)
    } catch (error) {
      setProblem((error as Error).message)
      setCode('')
      setBusy(false)
    }
  }

  return (
    <>
      <p>{why}</p>
      <CodeInput
        id="code"
        label="Code"
        hint="Uit uw authenticator-app, of een herstelcode."
        value={code}
        problem={problem}
        onChange={setCode}
        onEnter={send}
      />
      <div className="second-factor__buttons">
        <Button disabled={isBusy || !code.trim()} onClick={send}>
          {button}
        </Button>
        <Button buttonStyle="secondary" onClick={onCancel}>
          Annuleren
        </Button>
      </div>
    </>
  )
}
