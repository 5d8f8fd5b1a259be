import { secondsToWait } from '../rate-limit'
import type { Check } from './check'

/** More from one network than people write: the only doubt that is refused, and only for some minutes. */
export const networkRate: Check = async ({ traces }) => {
  const wait = await secondsToWait(traces.address)
  return wait > 0 ? { verdict: 'reject', wait } : undefined
}
