import type { Payload, PayloadRequest } from 'payload'

/** The number of an article's last page of comments; 0 where there is none. */
export async function findLastPage(payload: Payload, symptom: string, req?: PayloadRequest): Promise<number> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { symptom: { equals: symptom }, page: { greater_than: 0 } },
    select: { page: true },
    sort: '-page',
    depth: 0,
    limit: 1,
    pagination: false,
    ...(req && { req }),
  })
  return docs[0]?.page ?? 0
}
