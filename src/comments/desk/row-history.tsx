'use client'

import { useState } from 'react'
import { deskClient } from './desk-client'
import type { HistoryStep } from './find-history'
import { HistorySteps } from './history-steps'

/** What was done with a comment, asked for when somebody opens it. */
export function RowHistory({ comment, name }: { comment: string; name: string }) {
  const [steps, setSteps] = useState<HistoryStep[]>()
  const [problem, setProblem] = useState<string>()
  const load = () =>
    deskClient
      .history(comment)
      .then((history) => {
        setSteps(history.steps)
        setProblem(undefined)
      })
      .catch((error: Error) => setProblem(error.message))
  return (
    <details className="desk__history" onToggle={({ currentTarget }) => currentTarget.open && void load()}>
      <summary>
        Geschiedenis<span className="desk__for-readers"> van de reactie van {name}</span>
      </summary>
      {problem && <p role="alert">{problem}</p>}
      {!problem && !steps && <p>Ophalen …</p>}
      {steps && <HistorySteps steps={steps} />}
    </details>
  )
}
