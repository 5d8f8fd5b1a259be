'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { AskCode } from './ask-code'
import { RecoveryCodes } from './recovery-codes'
import { type SecondFactorState, secondFactorClient } from './second-factor-client'
import { SetUp } from './set-up'

interface Props {
  state: SecondFactorState
  onChange: () => void
}

/** One's own: turning it on, off, and making the recovery codes anew. */
export function OwnSecondFactor({ onChange, state }: Props) {
  const [doing, setDoing] = useState<'on' | 'off' | 'codes'>()
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>()

  function done(): void {
    setDoing(undefined)
    setRecoveryCodes(undefined)
    onChange()
  }

  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} onDone={done} />
  if (doing === 'on') return <SetUp onDone={done} onCancel={done} />
  if (doing === 'off')
    return (
      <AskCode
        why={
          state.isDemanded
            ? 'Het is verplicht voor uw rol: u bent daarna uitgelogd, en stelt het opnieuw in als u inlogt.'
            : 'Daarna is uw wachtwoord genoeg om in te loggen.'
        }
        button="Uitzetten"
        onCode={(code) => secondFactorClient.turnOff(code).then(done)}
        onCancel={done}
      />
    )
  if (doing === 'codes')
    return (
      <AskCode
        why="De herstelcodes die u had, werken daarna niet meer."
        button="Nieuwe codes maken"
        onCode={async (code) =>
          setRecoveryCodes((await secondFactorClient.newRecoveryCodes(code)).recoveryCodes)
        }
        onCancel={done}
      />
    )
  if (!state.isOn)
    return (
      <>
        <p>
          Staat uit. Zet het aan, en wie uw wachtwoord weet kan nog niet naar binnen: daarvoor is ook een code
          van uw telefoon nodig.
        </p>
        <Button onClick={() => setDoing('on')}>Aanzetten …</Button>
      </>
    )
  return (
    <>
      <p>
        Staat aan sinds {dayOf(state.since)}.{' '}
        {state.codesLeft === 1
          ? 'U heeft nog 1 herstelcode.'
          : `U heeft nog ${state.codesLeft} herstelcodes.`}
      </p>
      <div className="second-factor__buttons">
        <Button buttonStyle="secondary" onClick={() => setDoing('codes')}>
          Nieuwe herstelcodes …
        </Button>
        <Button buttonStyle="secondary" onClick={() => setDoing('off')}>
          Uitzetten …
        </Button>
      </div>
    </>
  )
}

function dayOf(moment: string | null): string {
  return new Date(moment ?? '').toLocaleDateString('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
}
