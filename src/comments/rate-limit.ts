import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '@/platform/env'
import { networkOf } from '@/platform/network'

const SECONDS = 600

let limiter: RateLimiterMemory | undefined

/**
 * Counts a comment from a network address. Returns the seconds to wait when there were too many, else 0.
 * Addresses are kept in memory only, and forgotten after ten minutes.
 */
export async function secondsToWait(address: string): Promise<number> {
  if (env().COMMENT_LIMIT === 0) return 0
  limiter ??= new RateLimiterMemory({ points: env().COMMENT_LIMIT, duration: SECONDS })
  try {
    await limiter.consume(networkOf(address))
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000)
    throw refusal
  }
}
