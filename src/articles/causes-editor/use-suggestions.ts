import { useEffect, useState } from 'react'

/** How long typing rests before the server is asked. */
const PAUSE = 150

export interface Suggestions<Choice> {
  /** What matches what is typed; undefined while the answer is on its way, or nothing is typed. */
  found: Choice[] | undefined
  /** Why nothing can be found now, in words. */
  problem: string | undefined
}

/** Looks for what is typed, when typing rests. `suggest` stays the same. */
export function useSuggestions<Choice>(
  typed: string,
  suggest: (text: string, signal: AbortSignal) => Promise<Choice[]>,
): Suggestions<Choice> {
  const [answer, setAnswer] = useState<{ text: string; choices?: Choice[]; problem?: string }>()
  const text = typed.trim()
  useEffect(() => {
    if (!text) return
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const choices = await suggest(text, controller.signal)
        setAnswer({ text, choices })
      } catch (error) {
        if (!controller.signal.aborted) setAnswer({ text, problem: (error as Error).message })
      }
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [text, suggest])
  const known = text && answer?.text === text ? answer : undefined
  return { found: known?.choices, problem: known?.problem }
}
