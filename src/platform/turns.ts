import { AsyncLocalStorage } from 'node:async_hooks'
import cluster from 'node:cluster'
import type { Payload } from 'payload'
import { env } from './env'
import { type LetGo, lease } from './leases/lease'

interface Turns {
  /** What each request of this process has of them. */
  requests: AsyncLocalStorage<{ giveBack?: LetGo }>
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
    const request: { giveBack?: LetGo } = {}
    return requests.run(request, () => answer(...args)).finally(() => request.giveBack?.())
  }
}

/**
 * Waits until no other request is at it, of this process or of another one of the site, and keeps others waiting until this one is
 * answered.
 *
 * @returns false where this request has its turn already: a change that follows from it
 */
export async function takeTurn(payload: Payload, name: string): Promise<boolean> {
  const request = requests.getStore()
  if (!request) throw new Error('only in a request of givingTurnsBack')
  if (request.giveBack) return false
  const before = last.get(name)
  let isOver = () => {}
  const mine = new Promise<void>((done) => {
    isOver = done
  })
  last.set(name, mine)
  let letGo: LetGo | undefined
  request.giveBack = async () => {
    await letGo?.()
    isOver()
    if (last.get(name) === mine) last.delete(name)
  }
  await before
  if (mayHaveOthers()) letGo = await lease(payload, `turn ${name}`)
  return true
}

/** Whether other processes may serve the site as well. Several that somebody starts by hand on one SQLite nobody can know of. */
function mayHaveOthers(): boolean {
  return env().isMongo || cluster.isWorker
}
