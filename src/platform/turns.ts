import { AsyncLocalStorage } from 'node:async_hooks'

interface Turns {
  /** What each request of this process has of them. */
  requests: AsyncLocalStorage<{ giveBack?: () => void }>
  last: Map<string, Promise<void>>
}

// Next bundles routes apart, each with its own copy of this module, and Payload's hooks are of whichever came first.
const shared = globalThis as { simptoTurns?: Turns }
shared.simptoTurns ??= { requests: new AsyncLocalStorage(), last: new Map() }
const { last, requests } = shared.simptoTurns

/** Gives the turn that a request took back when it is answered, however that is. */
export function givingTurnsBack<Args extends unknown[]>(
  answer: (...args: Args) => Promise<Response>,
): (...args: Args) => Promise<Response> {
  return (...args) => {
    const request: { giveBack?: () => void } = {}
    return requests.run(request, () => answer(...args)).finally(() => request.giveBack?.())
  }
}

/**
 * Waits until no other request of this process is at it, and keeps others waiting until this one is answered. Two processes
 * meet in the database only: where it has transactions, one of them gets a write conflict.
 *
 * @returns false where this request has its turn already: a change that follows from it
 */
export async function takeTurn(name: string): Promise<boolean> {
  const request = requests.getStore()
  if (!request) throw new Error('only in a request of givingTurnsBack')
  if (request.giveBack) return false
  const before = last.get(name)
  let isOver = () => {}
  const mine = new Promise<void>((done) => {
    isOver = done
  })
  last.set(name, mine)
  request.giveBack = () => {
    isOver()
    if (last.get(name) === mine) last.delete(name)
  }
  await before
  return true
}
