import { useEffect, useState } from 'react'

/** How long typing rests before the server is asked. */
const PAUSE = 150

/** What matches what is typed; undefined while the answer is on its way, or nothing is typed. `suggest` stays the same. */
export function useSuggestions<Choice>(
  typed: string,
  suggest: (text: string, signal: AbortSignal) => Promise<Choice[]>,
): Choice[] | undefined {
  const [found, setFound] = useState<{ text: string; choices: Choice[] }>()
  const text = typed.trim()
  useEffect(() => {
    if (!text) return
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const choices = await suggest(text, controller.signal)
        setFound({ text, choices })
      } catch {
        // Typed on, or no connection: the next letter asks again.
      }
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [text, suggest])
  return text && found?.text === text ? found.choices : undefined
}
