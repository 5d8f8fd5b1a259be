import { type Payload, ValidationError } from 'payload'

/**
 * The door to leases. Nobody may read or write them by the API, they have no hooks, and no page shows them: only the access rules
 * are skipped, and the database compares and sets in one statement, so that of two who take one, one has it.
 */

export interface Lease {
  id: string
  name: string
  holder: string
  beat: number
}

export async function findLease(payload: Payload, name: string): Promise<Lease | null> {
  return payload.db.findOne<Lease>({ collection: 'leases', where: { name: { equals: name } } })
}

/** Those whose name begins so. */
export async function findLeases(payload: Payload, prefix: string): Promise<Lease[]> {
  const { docs } = await payload.db.find<Lease>({ collection: 'leases', where: {}, pagination: false })
  return docs.filter(({ name }) => name.startsWith(prefix))
}

/** @returns whether nobody held it */
export async function createLease(payload: Payload, name: string, holder: string): Promise<boolean> {
  try {
    await payload.db.create({ collection: 'leases', data: { name, holder, beat: 0 } })
    return true
  } catch (error) {
    // The name is unique: somebody was faster, and may have let go of it since.
    if (error instanceof ValidationError) return false
    throw error
  }
}

/** Gives a lease to somebody, unless it changed since it was read. */
export async function takeLease(payload: Payload, { name, beat }: Lease, holder: string): Promise<boolean> {
  const taken: unknown = await payload.db.updateOne({
    collection: 'leases',
    where: { and: [{ name: { equals: name } }, { beat: { equals: beat } }] },
    options: { atomic: true },
    data: { holder, beat: beat + 1 },
  })
  return taken !== null
}

/** Says that the holder lives. */
export async function beatLease(payload: Payload, name: string, holder: string): Promise<void> {
  await payload.db.updateOne({
    collection: 'leases',
    where: { and: [{ name: { equals: name } }, { holder: { equals: holder } }] },
    options: { atomic: true },
    data: { beat: { $inc: 1 } },
  })
}

/** There are as many names as there are documents: what nobody holds is not kept. */
export async function deleteLease(payload: Payload, name: string, holder: string): Promise<void> {
  await payload.db.deleteMany({
    collection: 'leases',
    where: { and: [{ name: { equals: name } }, { holder: { equals: holder } }] },
  })
}
