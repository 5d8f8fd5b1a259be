/** How long readers wait for a database that hangs before they are told; the server itself waits a second longer. */
export const PATIENCE_MS = 7_500

/**
 * The answer, or an error when it takes longer than so many milliseconds. What was begun goes on, and nobody waits for it.
 * @throws DOMException named TimeoutError
 */
export async function withinPatience<Answer>(ms: number, answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException(`no answer in ${ms} ms`, 'TimeoutError')), ms)
  })
  try {
    return await Promise.race([answer, over])
  } finally {
    clearTimeout(timer)
  }
}
