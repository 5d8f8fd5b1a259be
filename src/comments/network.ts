import { keyedHash } from '@/platform/secret'
import { networkOf } from './rate-limit'

/** Which network somebody writes from, for this day only: tomorrow the same one has another name. */
export interface Network {
  networkHash: string
  /** `2026-11-25`, in UTC. */
  networkDay: string
}

export function networkToday(address: string, now = new Date(), bits = 64): Network {
  const networkDay = now.toISOString().slice(0, 10)
  return {
    networkHash: keyedHash('network', `${networkDay} ${networkOf(address, bits)}`).slice(0, 32),
    networkDay,
  }
}
