import type { EventEmitter } from 'node:events'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'
import { measuring } from '../../server/measuring.mjs'
import { READS, WRITES } from './adapter-operations'
import { changeAdapter } from './change-adapter'

/** What takes longer is named in the log. */
const SLOW_MS = 200

const OPERATIONS = [...READS, ...WRITES, 'upsert'] as const

type Operation = (typeof OPERATIONS)[number]

/** After it began to serve, what it does for the first time is slow, whatever the database. */
const WARMING_MS = 10_000

// Next bundles routes apart, each with its own copy of this module, perhaps made after the site began to serve.
const shared = globalThis as { simptoServes?: boolean }

/** A site that starts reads all there is, and so do commands: that is no news. */
const events: EventEmitter = process
events.once('site-prepared', () => {
  setTimeout(() => {
    shared.simptoServes = true
  }, WARMING_MS).unref()
})

/**
 * The adapter, with how long each operation takes measured, and named in the log where that is long: of which collection and not of
 * what. Here and not in a driver, so that it is the same on every database, and says what the code asked.
 */
export function withTimes(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return changeAdapter(adapter, (database, payload) => {
    for (const operation of OPERATIONS) measure(database, operation, payload)
  })
}

function measure(database: BaseDatabaseAdapter, operation: Operation, payload: Payload): void {
  const ask = database[operation] as (...args: unknown[]) => Promise<unknown>
  const measured = (...args: unknown[]) => timed(payload, operation, args[0], () => ask.apply(database, args))
  Object.assign(database, { [operation]: measured })
}

/** The same for what is asked past Payload. */
export async function timed<Answer>(
  payload: Payload,
  operation: Operation,
  asked: unknown,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const began = performance.now()
  let failed = true
  try {
    const answer = await ask()
    failed = false
    return answer
  } finally {
    const ms = performance.now() - began
    measuring.simptoMeasures?.asked(operation, ms / 1000, failed)
    if (ms > SLOW_MS && shared.simptoServes)
      payload.logger.warn({ ...nameOf(asked), operation, ms: Math.round(ms) }, 'a slow query')
  }
}

/** Of what it was asked: of a collection or a global. */
function nameOf(asked: unknown): { collection?: string; global?: string } {
  const { collection, global, slug } = asked as { collection?: string; global?: string; slug?: string }
  const name = global ?? slug
  return { ...(collection && { collection }), ...(name && { global: name }) }
}
