import { useCallback, useRef, useState } from 'react'

/**
 * What the site holds, that is looked at and changed from here. Changes are made one after the other, and a look that was on its
 * way during one is not shown: it knows nothing of it.
 */
export function useChangedHere<State>() {
  const [state, setState] = useState<State>()
  /** Counts where changes begin and where they end. */
  const turns = useRef(0)
  const line = useRef(Promise.resolve())

  /** @throws what `ask` throws */
  const look = useCallback(async (ask: () => Promise<State>) => {
    const turn = turns.current
    const seen = await ask()
    if (turns.current === turn) setState(seen)
  }, [])

  /** Shows what `ask` answers after its change. @throws what it throws */
  const change = useCallback((ask: () => Promise<State>): Promise<void> => {
    const changed = line.current.then(async () => {
      turns.current += 1
      try {
        setState(await ask())
      } finally {
        turns.current += 1
      }
    })
    line.current = changed.catch(() => undefined)
    return changed
  }, [])

  return { state, look, change }
}
