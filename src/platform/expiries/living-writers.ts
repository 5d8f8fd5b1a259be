import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { type LetGo, lease, tryLease } from '@/platform/leases/lease'
import { findLeases } from '@/platform/leases/stored-leases'
import { logError } from '@/platform/log-error'
import { workerId } from '@/platform/worker-id'
import { EVERYTHING } from '../../../server/expiry-mark.mjs'
import { noteExpiry } from './stored-expiries'
import { tellExpiry } from './tell-expiry'

/** Begins the name of each lease that says that a process lives which changes what readers see. */
const PREFIX = 'writes '

/** So often they are looked at. */
const EVERY_MS = 500

/** What a dead process asked of a database on another machine may still be done. */
const SETTLES_MS = 1_000

let sign: LetGo | undefined

/**
 * Says that this process lives, until {@link endsWriting}. Where a change and the row that tells of it are one transaction, there
 * is nothing to say.
 */
export async function sayThatItWrites(payload: Payload): Promise<void> {
  if (!(await hasTransactions(payload))) sign = await lease(payload, PREFIX + randomUUID())
}

/** This process has told of all that it changed. */
export async function endsWriting(): Promise<void> {
  await sign?.()
}

/**
 * Looks from now on for processes that died, perhaps between a change and its row: then everything that is kept may be old, and
 * falls. Of one of this machine that is seen at once, of others when its lease is up.
 */
export async function watchWriters(payload: Payload): Promise<void> {
  if (await hasTransactions(payload)) return
  void (async () => {
    for (;;) {
      await wait(EVERY_MS, undefined, { ref: false })
      // A database that is away comes back.
      await followDead(payload).catch(() => {})
    }
  })()
}

async function followDead(payload: Payload): Promise<void> {
  const leases = await findLeases(payload, PREFIX)
  const others = leases.filter(({ holder }) => !holder.startsWith(workerId()))
  // Another one took this process for dead, while it stood still.
  if (sign && others.length === leases.length) await sayThatItWrites(payload)
  for (const { name } of others) {
    const letGo = await tryLease(payload, name)
    if (!letGo) continue
    await wait(SETTLES_MS)
    while (!(await everythingFalls(payload))) await wait(EVERY_MS)
    await letGo()
  }
}

async function everythingFalls(payload: Payload): Promise<boolean> {
  try {
    await tellExpiry(payload, await noteExpiry(payload, [EVERYTHING]))
    return true
  } catch (error) {
    logError('what a process that died did not tell may be old', error)
    return false
  }
}

async function hasTransactions(payload: Payload): Promise<boolean> {
  const transaction = await payload.db.beginTransaction()
  if (transaction === null) return false
  await payload.db.rollbackTransaction(transaction)
  return true
}
