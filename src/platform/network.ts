import { isIPv6 } from 'node:net'
import { keyedHash } from './secret'

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
