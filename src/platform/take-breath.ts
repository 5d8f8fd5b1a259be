import { setImmediate as nextTurn } from 'node:timers/promises'

/** So long a process may be at the database before it answers others. */
const LONGEST_MS = 20

let since = 0
let last = Promise.resolve()

/**
 * Lets the process answer others first, where it has been at it for long. SQLite answers before anything else gets its turn, so that what
 * many ask it at once is otherwise done to its end, and every kept page waits for it. Of those who wait one goes on in each round.
 */
export async function takeBreath(): Promise<void> {
  if (performance.now() - since < LONGEST_MS) return
  last = last.then(async () => {
    await nextTurn()
    since = performance.now()
  })
  await last
}
