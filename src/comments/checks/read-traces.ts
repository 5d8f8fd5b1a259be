import type { Traces } from './check'
import { BAIT_FIELD } from './honeypot'

/** The field in which the script sends the solved puzzle. */
const PUZZLE_FIELD = 'puzzel'

/** Reads what a post carries beside the comment; `address` is the network address that it came from. */
export function readTraces(posted: Record<string, unknown>, address: string): Traces {
  const text = (name: string): string => (typeof posted[name] === 'string' ? posted[name] : '')
  return { bait: text(BAIT_FIELD), puzzle: text(PUZZLE_FIELD), address }
}
