import type { Payload } from 'payload'
import { logError } from '@/platform/log-error'
import { payloadClient } from '@/platform/payload-client'
import { lastNumber } from '@/platform/stored-counters'
import { ExpiryFollower } from './expiry-follower'
import { numberExpiry, readExpiries } from './stored-expiries'
import { tellExpiry } from './tell-expiry'

export interface FollowedExpiries {
  /** What has to fall here since the last look. Rejects when the database cannot be asked. */
  look: () => Promise<string[]>
  /** Tells the other processes what fell in this one, as the request that changed it has ended. */
  tell: (id: string) => Promise<void>
}

/** Follows the outbox from now on: before the first page is made. */
export async function followExpiries(payload: Payload): Promise<FollowedExpiries> {
  const follower = new ExpiryFollower(await lastNumber(payload, 'expiries'))
  return {
    look: async () => {
      const client = await payloadClient()
      const { tags, left } = follower.take(await readExpiries(client, follower.done), performance.now())
      for (const id of left) await numberExpiry(client, id)
      return tags
    },
    tell: async (id) => {
      follower.noteOwn(id)
      try {
        if (!(await tellExpiry(await payloadClient(), id))) follower.forgetOwn(id)
      } catch (error) {
        // Whoever looks next finds it without a number, and gives it one.
        logError('other processes hear later what fell', error)
      }
    },
  }
}
