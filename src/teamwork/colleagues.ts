import { APIError, type PayloadRequest } from 'payload'
import { hasRole, ROLES } from '@/access/access'
import type { User } from '@/payload-types'

export interface Colleague {
  id: string
  name: string
}

/** Who may open articles in the admin, and so be asked: everybody with a role; by name, without addresses. */
export async function findColleagues(req: PayloadRequest): Promise<Colleague[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    pagination: false,
    select: { name: true, roles: true },
    sort: 'name',
    req,
  })
  return docs
    .filter((user) => hasRole(user as User & { collection: 'users' }, ...ROLES))
    .map(({ id, name }) => ({ id, name }))
}

/** @throws APIError 400 in words, where there is no such account (any more) */
export async function findColleague(req: PayloadRequest, id: string): Promise<User> {
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req })
  if (!user || !hasRole(user as User & { collection: 'users' }, ...ROLES))
    throw new APIError('Dit account is er niet (meer). Kies iemand anders.', 400, undefined, true)
  return user
}
