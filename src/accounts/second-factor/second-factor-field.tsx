'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { Refused } from '@/admin/call-staff'
import { OfSomebodyElse } from './of-somebody-else'
import { OwnSecondFactor } from './own-second-factor'
import { type SecondFactorState, secondFactorClient } from './second-factor-client'
import './second-factor.css'

/** On an account: whether it logs in with two steps, and what its owner, or an admin, can do about that. */
export function SecondFactorField() {
  const { id } = useDocumentInfo()
  const [state, setState] = useState<SecondFactorState>()
  const [problem, setProblem] = useState<string>()
  const [round, setRound] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    if (!id) return
    const asked = new AbortController()
    secondFactorClient.state(String(id), asked.signal).then(setState, (error) => {
      // Of others only admins see it.
      const isNotTheirs = error instanceof Refused && error.status === 403
      if (!asked.signal.aborted && !isNotTheirs) setProblem('Laad de pagina opnieuw om dit te zien.')
    })
    return () => asked.abort()
  }, [id, round])

  if (!state && !problem) return null
  return (
    <section className="field-type second-factor" aria-labelledby="second-factor">
      <h2 id="second-factor">Inloggen in twee stappen</h2>
      {problem && <p>{problem}</p>}
      {state?.isOwn && <OwnSecondFactor state={state} onChange={() => setRound(round + 1)} />}
      {state && !state.isOwn && (
        <OfSomebodyElse id={String(id)} state={state} onChange={() => setRound(round + 1)} />
      )}
    </section>
  )
}
