import { setImmediate as nextTurn } from 'node:timers/promises'

/** So long a process may be at the database before it answers others. */
const LONGEST_MS = 20

/** When the database was first asked in this turn of the event loop. */
let since: number | undefined
let last = Promise.resolve()

/**
 * Lets the process answer others first, where it has been at it for long. SQLite answers before anything else gets its turn, so that what
 * many ask it at once is otherwise done to its end, and every kept page waits for it. Of those who wait one goes on in each round.
 */
export async function takeBreath(): Promise<void> {
  if (since !== undefined && performance.now() - since >= LONGEST_MS) {
    last = last.then(() => nextTurn())
    await last
  }
  if (since === undefined) noteTurn()
}

function noteTurn(): void {
  since = performance.now()
  setImmediate(() => {
    since = undefined
  })
}
