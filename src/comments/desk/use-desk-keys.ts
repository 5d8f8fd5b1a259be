'use client'

import { useEffect, useRef, useState } from 'react'
import { ACTIONS, canBeRejected } from './actions'
import type { RowFormKind } from './row-form'
import type { Desk } from './use-desk'

const OFF = 'desk-keys-off'
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=combobox]'

interface Other {
  open: (form: RowFormKind) => void
  help: () => void
}

/**
 * One key for each thing that the desk does. They can be switched off: who speaks to their computer types single letters
 * without meaning to (WCAG 2.1.4).
 */
export function useDeskKeys(desk: Desk, other: Other) {
  const [areOn, setAreOn] = useState(true)
  useEffect(() => setAreOn(localStorage.getItem(OFF) === null), [])
  const latest = useRef({ desk, other })
  latest.current = { desk, other }

  useEffect(() => {
    if (!areOn) return
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest(TYPING)
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (!doKey(event.key.toLowerCase(), latest.current)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [areOn])

  const setOn = (isOn: boolean) => {
    setAreOn(isOn)
    if (isOn) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, '1')
  }
  return { areOn, setOn }
}

/** Whether the key meant something. */
function doKey(key: string, { desk, other }: { desk: Desk; other: Other }): boolean {
  const keys: Record<string, () => unknown> = {
    j: () => desk.move(1),
    k: () => desk.move(-1),
    x: () => desk.toggle(desk.current),
    z: () => desk.undo(),
    r: () => other.open('reply'),
    e: () => other.open('edit'),
    n: () => other.open('note'),
    b: () => other.open('block'),
    m: () => openReject(desk, other),
    '?': other.help,
    ...Object.fromEntries(ACTIONS.map((action) => [action.key, () => desk.decide(action.key)])),
  }
  const act = keys[key]
  act?.()
  return act !== undefined
}

function openReject({ current, rows }: Desk, { open }: Other): void {
  const row = rows.find(({ id }) => id === current)
  if (row && canBeRejected(row)) open('reject')
}
