import { setImmediate as nextTurn } from 'node:timers/promises'

let gathering: Promise<void> | undefined

/**
 * Lets those go on together who come in the same turn of the event loop: what they then ask of the database is one question
 * (`askedTogether`), and what they store one write (`storeTogether`).
 */
export function gathered(): Promise<void> {
  gathering ??= nextTurn().then(() => {
    gathering = undefined
  })
  return gathering
}
