import type { Payload, TypedUser } from 'payload'
import { type AttentionPoint, attentionPoints } from './points'

/** The points that have something in them, for what a user may see. */
export async function openPoints(
  payload: Payload,
  user: TypedUser | null,
): Promise<(AttentionPoint & { count: number })[]> {
  const points = await Promise.all(
    attentionPoints(new Date()).map(async (point) => ({
      ...point,
      count: await count(payload, point, user),
    })),
  )
  return points.filter((point) => point.count > 0)
}

async function count(
  payload: Payload,
  { collection, inDrafts, where }: AttentionPoint,
  user: TypedUser | null,
): Promise<number> {
  // What this user may not see counts as nothing.
  const asked = { collection, where, overrideAccess: false, disableErrors: true, user }
  if (!inDrafts) return (await payload.count(asked)).totalDocs
  const found = await payload.find({ ...asked, draft: true, depth: 0, limit: 1, select: { updatedAt: true } })
  return found.totalDocs
}
