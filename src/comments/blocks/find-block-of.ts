import type { Payload } from 'payload'
import type { CommentBlock } from '@/payload-types'
import { blockKeys } from './block-keys'

/** The block of an address, for its owner; also one that ended. */
export async function findBlockOf(payload: Payload, email: string): Promise<CommentBlock | undefined> {
  const { docs } = await payload.find({
    collection: 'comment-blocks',
    where: { key: { equals: blockKeys.address(email) } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0]
}
