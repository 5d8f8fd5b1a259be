'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { deskClient } from './desk-client'
import type { DeskFilter } from './filter'
import type { LikelySpam as Found } from './find-likely-spam'
import type { Desk } from './use-desk'

const SCORES = [0.99, 0.95, 0.9, 0.8]

/** Puts aside as spam all that is surely so, by score: first it shows what. */
export function LikelySpam({ desk, filter }: { desk: Desk; filter: DeskFilter }) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [above, setAbove] = useState(0.95)
  const [likely, setLikely] = useState<Found>()
  const { problem } = desk
  useEffect(() => {
    if (!isOpen) return
    let isStale = false
    setLikely(undefined)
    deskClient
      .likelySpam(above, filter)
      .then((found) => !isStale && setLikely(found))
      .catch((error) => {
        if (isStale) return
        // Opened again, it asks again.
        setOpen(false)
        problem(error)
      })
    return () => {
      isStale = true
    }
  }, [isOpen, above, filter, problem])
  const count = likely?.found.length ?? 0
  const put = () => {
    if (!likely) return
    setOpen(false)
    void desk.putAside(likely.found)
  }
  return (
    <details
      className="desk__likely"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Zekere spam in één keer</summary>
      <div className="desk__likely-choice">
        <label htmlFor={`${id}-above`}>Kans op spam</label>
        <select id={`${id}-above`} value={above} onChange={({ target }) => setAbove(Number(target.value))}>
          {SCORES.map((score) => (
            <option key={score} value={score}>
              boven {percent(score)}
            </option>
          ))}
        </select>
        <span role="status">{likely ? wordsOf(likely, above) : 'Even zoeken …'}</span>
        {count > 0 && (
          <Button size="small" margin={false} onClick={put}>
            {count === 1 ? 'Naar spam' : `Alle ${number(count)} naar spam`}
          </Button>
        )}
      </div>
      {likely && count > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
        <ul className="desk__likely-found" aria-label="Wat spam wordt" tabIndex={0}>
          {likely.found.map(({ id: comment, name, excerpt, score }) => (
            <li key={comment}>
              <span className="desk__likely-score">{percent(score)}</span> <strong>{name}</strong> {excerpt}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

function wordsOf({ found, total }: Found, above: number): string {
  if (total === 0) return `Geen reacties boven ${percent(above)}.`
  const most = total > found.length ? `, hier staan de zekerste ${number(found.length)}` : ''
  return `${total === 1 ? '1 reactie' : `${number(total)} reacties`} boven ${percent(above)}${most}.`
}

function percent(score: number): string {
  return `${Math.round(score * 100)} %`
}

function number(count: number): string {
  return count.toLocaleString('nl-NL')
}
