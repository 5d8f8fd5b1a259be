import { RateLimiterMemory } from 'rate-limiter-flexible'

const TEN_MINUTES = 600

/**
 * Makes a limit for counting words of readers, in memory only: one reader seldom has more, and all together they cannot fill
 * the database.
 *
 * @returns what says whether one more from an address is counted
 */
export function termLimits(): (address: string) => Promise<boolean> {
  const forOne = new RateLimiterMemory({ points: 10, duration: TEN_MINUTES })
  const forAll = new RateLimiterMemory({ points: 200, duration: TEN_MINUTES })
  return async (address) => {
    try {
      await forOne.consume(address)
      await forAll.consume('all')
      return true
    } catch {
      return false
    }
  }
}
