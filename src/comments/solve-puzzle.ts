/** How long a post waits for its puzzle: without one, it is taken all the same and looked at by a person. */
const PATIENCE_MS = 8_000

/**
 * Fetches a puzzle and has it solved outside the page's own thread. Answers with what the form sends, or with an empty
 * text where a browser, a network or time does not allow it.
 */
export async function solvePuzzle(puzzle: string, solver: string): Promise<string> {
  try {
    const challenge = await (await fetch(puzzle)).json()
    const worker = new Worker(solver)
    const solved = await new Promise<string>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = reject
      worker.postMessage(challenge)
    })
    worker.terminate()
    return solved
  } catch {
    return ''
  }
}

/** The solution, or an empty text when it takes too long. */
export function inTime(solution: Promise<string>): Promise<string> {
  const tooLate = new Promise<string>((resolve) => setTimeout(resolve, PATIENCE_MS, ''))
  return Promise.race([solution, tooLate])
}
