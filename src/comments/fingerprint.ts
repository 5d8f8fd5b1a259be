import { addressKey } from '@/mail/mailbox'
import { keyedHash } from '@/platform/secret'
import type { CommentInput } from './input'

/**
 * The same for the same words by the same address in the same place from the same network of a day, and useless without
 * the site's secret. The unique index on it is what stops a post that arrives twice at once. Without the network, a stranger
 * could post again what everybody reads and learn from the answer whether an address is its writer's.
 */
export function fingerprintOf(
  symptom: string,
  { email, body, parent }: CommentInput,
  networkHash: string,
): string {
  const words = body.toLowerCase().replace(/\s+/gu, ' ')
  return keyedHash('comment', JSON.stringify([symptom, parent ?? '', addressKey(email), words, networkHash]))
}
