import { nl } from '@/language/nl'
import { findBlock } from '../blocks/find-block'
import { BLOCK_LABELS } from '../blocks/kinds'
import type { Check } from './check'

/** Moderators blocked whom or what it comes from. Its sender is told what everybody is told whose comment waits. */
export const blocked: Check = async ({ payload, input, traces }) => {
  const block = await findBlock(payload, input, traces.address)
  if (!block) return undefined
  const reason = nl.comments.reasons.blocked(BLOCK_LABELS[block.kind], block.shown ?? '', block.reason)
  return { verdict: 'block', reason, block: String(block.id) }
}
