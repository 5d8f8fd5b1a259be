import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { logError } from '@/platform/log-error'
import { isGone, workerId } from '@/platform/worker-id'
import { beatLease, createLease, deleteLease, findLease, type Lease, takeLease } from './stored-leases'

/** So often who holds a lease says that it lives. */
const BEAT_MS = 2_000
/** Who has not said so for this long, by the clock of who waits, is taken for dead. */
const DEAD_MS = 15_000

/** So often who waits asks again. */
const AGAIN_MS = 50

/** A lease is held until this is called. */
export type LetGo = () => Promise<void>

/** Whoever did not look for so long, because the database was away or this process stood still, cannot say who is dead. */
const BLIND_MS = 12_000

/** By name, since when a lease that others hold is seen with the same beat, and when it last was, as `performance.now()`. */
const seen = new Map<string, { beat: number; since: number; at: number }>()

/** How often this process took a lease: of two of its own, each is another holder. */
let taken = 0

/**
 * Takes what only one process may do at a time, on whatever machine. No clocks are compared: whoever asks sees whether the
 * holder goes on living. Of a process that stands still for long and then goes on, a second one may have begun: the work has to
 * bear that.
 *
 * @returns undefined while another holds it
 */
export async function tryLease(payload: Payload, name: string): Promise<LetGo | undefined> {
  taken += 1
  const holder = `${workerId()}/${taken}`
  const known = await findLease(payload, name)
  const isTaken = known
    ? isFree(known) && (await takeLease(payload, known, holder))
    : await createLease(payload, name, holder)
  return isTaken ? hold(payload, name, holder) : undefined
}

/** The same, by waiting for as long as another one holds it. */
export async function lease(payload: Payload, name: string): Promise<LetGo> {
  for (;;) {
    const letGo = await tryLease(payload, name)
    if (letGo) return letGo
    await wait(AGAIN_MS)
  }
}

/** Does the work while no other process does work of that name; waits for as long as one does. */
export async function withLease<Result>(
  payload: Payload,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const letGo = await lease(payload, name)
  try {
    return await work()
  } finally {
    await letGo()
  }
}

function isFree({ name, holder, beat }: Lease): boolean {
  if (isGone(holder)) return true
  const now = performance.now()
  const before = seen.get(name)
  const isSame = before?.beat === beat && now - before.at < BLIND_MS
  const since = isSame ? before.since : now
  seen.set(name, { beat, since, at: now })
  return now - since > DEAD_MS
}

function hold(payload: Payload, name: string, holder: string): LetGo {
  // A beat that fails is followed by the next one; only its absence for long matters.
  const beating = setInterval(() => void beatLease(payload, name, holder).catch(() => {}), BEAT_MS).unref()
  return async () => {
    clearInterval(beating)
    seen.delete(name)
    // Who waits sees it beat no more.
    await deleteLease(payload, name, holder).catch((error) =>
      logError('a lease could not be given back', error),
    )
  }
}
