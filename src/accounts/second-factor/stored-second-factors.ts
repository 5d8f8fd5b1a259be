import type { Payload, Where } from 'payload'
import type { SecondFactor } from '@/payload-types'

/**
 * The door to who logs in with two steps. The API has no access to the collection and it has no hooks: nothing is skipped
 * here but the rules that keep everybody out.
 */

export async function findSecondFactor(payload: Payload, user: string): Promise<SecondFactor | null> {
  return payload.db.findOne<SecondFactor>({
    collection: 'second-factors',
    where: { user: { equals: user } },
  })
}

/** @throws ValidationError when the user has one: of two at once, one is stored */
export async function storeSecondFactor(
  payload: Payload,
  factor: Omit<SecondFactor, 'id' | 'createdAt' | 'updatedAt'>,
): Promise<void> {
  await payload.db.create({ collection: 'second-factors', returning: false, data: factor })
}

/**
 * Changes it where the condition still holds, compared and set in one statement of the database.
 * @returns whether it did
 */
export async function changeSecondFactor(
  payload: Payload,
  user: string,
  condition: Where,
  data: Partial<SecondFactor>,
): Promise<boolean> {
  const changed: unknown = await payload.db.updateOne({
    collection: 'second-factors',
    where: { and: [{ user: { equals: user } }, condition] },
    options: { atomic: true },
    data: { ...data, updatedAt: new Date().toISOString() },
  })
  return Boolean(changed)
}

export async function deleteSecondFactor(payload: Payload, user: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'second-factors', where: { user: { equals: user } } })
}
