import type { PayloadRequest, Where } from 'payload'
import type { Remark } from '@/payload-types'
import { plainValues } from '@/text/plain-values'

/**
 * The door to remarks past Payload's hooks, of which they have none, and its access rules: callers checked who asks. Payload
 * writes whole documents, and of two people at once one would take back what the other did.
 */

/** Sets fields of one remark where the condition holds, in one statement. @returns whether it did */
export async function changeRemarkWhere(
  req: PayloadRequest,
  id: string,
  condition: Where,
  data: Partial<Remark>,
): Promise<boolean> {
  const changed: unknown = await req.payload.db.updateOne({
    collection: 'remarks',
    where: { and: [{ id: { equals: id } }, condition] },
    options: { atomic: true },
    data: { ...plainValues(data), updatedAt: new Date().toISOString() },
    req,
  })
  return Boolean(changed)
}
