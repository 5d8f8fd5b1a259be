import type { Payload, PayloadRequest } from 'payload'
import type { PayloadJob } from '@/payload-types'

/** The jobs that publish, or end a publication, and have not ended; the next ones first, at most `limit`, or all. */
export async function findScheduled(
  payload: Payload,
  { req, limit }: { req?: PayloadRequest | undefined; limit?: number },
): Promise<PayloadJob[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'schedulePublish' }, completedAt: { exists: false } },
    depth: 0,
    ...(limit && { limit }),
    pagination: false,
    sort: 'waitUntil',
    ...(req && { req }),
  })
  return docs
}
