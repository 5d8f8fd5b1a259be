import type { Payload, TypedUser } from 'payload'
import { countRows } from './count-rows'
import { type AttentionPoint, attentionPoints } from './points'

/** The points that have something in them, for what a user may see. */
export async function openPoints(
  payload: Payload,
  user: TypedUser | null,
): Promise<(AttentionPoint & { count: number })[]> {
  const points = await Promise.all(
    attentionPoints(new Date()).map(async (point) => ({
      ...point,
      count: await countRows(payload, point, user),
    })),
  )
  return points.filter((point) => point.count > 0)
}
