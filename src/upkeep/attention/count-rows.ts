import type { Payload, TypedUser } from 'payload'
import type { AttentionPoint } from './points'

/** How many rows the list of this point has for a user: asked as the list asks, so that the numbers are the same. */
export async function countRows(
  payload: Payload,
  { collection, where }: AttentionPoint,
  user: TypedUser | null,
): Promise<number> {
  const { totalDocs } = await payload.find({
    collection,
    where,
    draft: true,
    depth: 0,
    limit: 1,
    select: {},
    // What this user may not see counts as nothing.
    overrideAccess: false,
    disableErrors: true,
    user,
  })
  return totalDocs
}
