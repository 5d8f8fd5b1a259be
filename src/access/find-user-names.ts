import type { Payload, PayloadRequest } from 'payload'

/** The names of users by their ids; of accounts that are gone there is none. */
export async function findUserNames(
  payload: Payload,
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: wanted } },
    depth: 0,
    pagination: false,
    select: { name: true },
    ...(req && { req }),
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
