import { handleEndpoints, type Payload } from 'payload'
import type { Client } from './client'
import { site } from './client'
import { payloadHere } from './payload-here'

/** The steps of the database below Payload. */
const STEPS = ['create', 'updateOne', 'createVersion', 'deleteOne'] as const
export type Step = (typeof STEPS)[number]

export interface Meeting {
  payload: Payload
  /** Lets the next `times` tries of a step on a collection meet somebody else, as MongoDB's driver says it. */
  meet: (step: Step, collection: string, times: number) => void
  /** How many of these are still to come. */
  left: () => number
  /** Asks the REST API of this process, with what begins a change anew; `client` says who asks. */
  ask: (client: Client, method: string, path: string, body: BodyInit) => Promise<Response>
}

type Write = (asked: { collection?: string; collectionSlug?: string }) => Promise<unknown>

/** Payload in this process, on the database of the running site. */
export async function payloadThatMeetsOthers(): Promise<Meeting> {
  const { retryingConflicts } = await import('../../src/platform/write-conflicts')
  const payload = await payloadHere()
  const plan = { step: '', collection: '', left: 0 }
  const database = payload.db as unknown as Record<Step, Write>
  for (const step of STEPS) {
    const write = database[step]
    database[step] = async (asked) => {
      if (
        plan.left > 0 &&
        plan.step === step &&
        plan.collection === (asked.collection ?? asked.collectionSlug)
      ) {
        plan.left -= 1
        throw Object.assign(new Error('WriteConflict error'), { code: 112, errorLabelSet: new Set() })
      }
      return write.call(database, asked)
    }
  }
  const handler = retryingConflicts((request: Request) =>
    handleEndpoints({ config: payload.config, request }),
  )
  return {
    payload,
    meet: (step, collection, times) => void Object.assign(plan, { step, collection, left: times }),
    left: () => plan.left,
    ask: (client, method, path, body) => {
      const type = typeof body === 'string' && { 'content-type': 'application/json' }
      const headers = { ...client.headers(), ...type }
      return handler(new Request(site().url + path, { method, headers, body }), undefined)
    },
  }
}
