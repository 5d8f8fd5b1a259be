import { env } from '@/platform/env'
import { networkOf } from '@/platform/network'
import { payloadClient } from '@/platform/payload-client'
import { SharedLimiter } from '@/platform/shared-limiter'

const SECONDS = 600

let limiter: SharedLimiter | undefined

/** Counts a comment from a network address. Returns the seconds to wait when there were too many in ten minutes, else 0. */
export async function secondsToWait(address: string): Promise<number> {
  if (env().COMMENT_LIMIT === 0) return 0
  limiter ??= new SharedLimiter('comments', { points: env().COMMENT_LIMIT, duration: SECONDS })
  return limiter.take(await payloadClient(), networkOf(address))
}
