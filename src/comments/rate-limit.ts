import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '@/platform/env'

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

/**
 * An IPv6 household has 2^64 addresses: they count as one.
 *
 * @param bits of an IPv6 address that stand for the network, a multiple of 16
 */
export function networkOf(address: string, bits = 64): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  return `${expandIPv6(address)
    .slice(0, bits / 16)
    .join(':')}::/${bits}`
}

function expandIPv6(address: string): string[] {
  const [plain = ''] = address.split('%')
  const [head = '', tail] = plain.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = !tail ? [] : tail.split(':')
  const gap = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array<string>(gap).fill('0'), ...after].map((part) =>
    Number.parseInt(part, 16).toString(16),
  )
}
