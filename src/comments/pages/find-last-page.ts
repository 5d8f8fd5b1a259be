import type { Payload, PayloadRequest } from 'payload'
import type { Comment } from '@/payload-types'

/**
 * The number of an article's last page of comments; 0 where there is none. Past Payload's rules for fields: the number of a
 * page is public, and strangers make this ask as often as they like.
 */
export async function findLastPage(payload: Payload, symptom: string, req?: PayloadRequest): Promise<number> {
  const { docs } = await payload.db.find<Pick<Comment, 'page'>>({
    collection: 'comments',
    where: { symptom: { equals: symptom }, page: { greater_than: 0 } },
    select: { page: true },
    sort: '-page',
    limit: 1,
    pagination: false,
    ...(req && { req }),
  })
  return docs[0]?.page ?? 0
}
