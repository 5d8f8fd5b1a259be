import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { type FollowedExpiries, followExpiries } from '@/platform/expiries/follow-expiries'
import { type LetGo, tryLease } from '@/platform/leases/lease'
import { EVERYTHING } from '../../server/expiry-mark.mjs'
import { cdn } from './cdn'
import { toFrontTags } from './front-tags'
import { Purger } from './purger'

/** At 0.6 s the last process has dropped its own (`server/freshness.mjs`). */
const PACE = { rounds: [0, 600, 5_000], longestPauseMs: 30_000 }

interface Following {
  expiries: FollowedExpiries
  purger: Purger
}

let following: Following | undefined

/**
 * Purges the CDN of what fell since the last time. One process does, of all that do what happens by itself: its API counts how
 * often it is asked.
 */
export async function purgeCdn(payload: Payload, signal: AbortSignal): Promise<void> {
  const settings = env().cdn
  if (!settings) return
  following ??= await begin(payload, signal, new Purger(cdn(settings), PACE))
  if (!following) return
  const tags = toFrontTags(await following.expiries.look())
  if (tags.length > 0) following.purger.purge(tags)
}

async function begin(payload: Payload, signal: AbortSignal, purger: Purger): Promise<Following | undefined> {
  const letGo: LetGo | undefined = await tryLease(payload, 'purging the CDN')
  if (!letGo) return undefined
  signal.addEventListener('abort', () => void letGo(), { once: true })
  const expiries = await followExpiries(payload)
  // What fell before, nobody may have said.
  purger.purge([EVERYTHING])
  return { expiries, purger }
}
