import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'

/** How long typing must rest before the form hears of it: its state is large, and a key must not wait for it. */
const REST_MS = 600

/**
 * What is being typed into a cell, until the cell is left; undefined while it shows what the table knows. `give` hears of it
 * when typing rests, on Enter, and before a shortcut works on the table.
 */
export function useTyped(begin: string | undefined, give: (text: string) => void) {
  const [typed, setTyped] = useState(begin)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(rest.current), [])

  const giveNow = () => {
    clearTimeout(rest.current)
    if (typed !== undefined) give(typed)
  }
  return {
    typed,
    setTyped,
    giveNow,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      setTyped(target.value)
      clearTimeout(rest.current)
      rest.current = setTimeout(give, REST_MS, target.value)
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.ctrlKey || event.metaKey) giveNow()
      if (event.key === 'Escape' || isUndo(event)) setTyped(undefined)
    },
  }
}

/** Undo in a cell takes back what the table knows, not what the browser remembers of the field. */
function isUndo(event: { key: string; ctrlKey: boolean; metaKey: boolean }): boolean {
  return (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())
}
