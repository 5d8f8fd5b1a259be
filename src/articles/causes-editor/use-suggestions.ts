import { useEffect, useState } from 'react'
import { suggestCauses } from './api'
import type { CauseLabel } from './cause-row'

/** How long typing rests before the server is asked. */
const PAUSE = 150

/** The causes that match what is typed; undefined while the answer is on its way, or nothing is typed. */
export function useSuggestions(typed: string): CauseLabel[] | undefined {
  const [found, setFound] = useState<{ text: string; causes: CauseLabel[] }>()
  const text = typed.trim()
  useEffect(() => {
    if (!text) return
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const causes = await suggestCauses(text, controller.signal)
        setFound({ text, causes })
      } catch {
        // Typed on, or no connection: the next letter asks again.
      }
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [text])
  return text && found?.text === text ? found.causes : undefined
}
