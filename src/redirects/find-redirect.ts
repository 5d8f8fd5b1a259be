import type { Payload } from 'payload'
import type { Redirect } from '@/payload-types'

/** The redirect of an address in its normal form. */
export async function findRedirect(payload: Payload, from: string): Promise<Redirect | undefined> {
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0]
}
