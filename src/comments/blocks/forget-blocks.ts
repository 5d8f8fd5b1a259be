import type { PayloadRequest, Where } from 'payload'
import { deleteEach } from '@/platform/one-by-one'
import { blockKeys } from './block-keys'

/**
 * Lifts what was blocked of a person: their address, and whatever was blocked because of these comments of theirs. What it held of
 * others waits again.
 */
export function forgetBlocksOf(
  req: PayloadRequest,
  email: string,
  comments: readonly string[],
): Promise<void> {
  const isTheirs: Where = {
    or: [{ key: { equals: blockKeys.address(email) } }, { comment: { in: [...comments] } }],
  }
  return deleteEach(req, 'comment-blocks', isTheirs)
}
