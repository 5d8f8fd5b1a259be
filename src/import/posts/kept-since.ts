import type { Payload } from 'payload'
import { toCommentRules } from '@/comments/rules'

const DAY_MS = 24 * 60 * 60_000

/** The moment (ISO 8601) from which on the site keeps comments that were refused: older ones its clean-up takes. */
export async function keptSince(payload: Payload): Promise<string> {
  const { comments } = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  return new Date(Date.now() - toCommentRules(comments).retentionDays * DAY_MS).toISOString()
}
