import { AuthenticationError, type Payload, type PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { inOneWrite } from '@/platform/one-commit'
import { inTransaction } from '@/platform/write-conflicts'
import { changeOfSessions, type HandedOver } from './change-of-sessions'

/** What Payload hands over with a session: the account as it read it. */
type Account = Pick<User, 'id' | 'hash'> & { sessions: HandedOver[] }

/**
 * Has Payload store nothing but the sessions of who logs in, logs out or goes on, changed in what is stored at that moment. It stores
 * the whole account then, as it was before the password was checked: a role that was taken away meanwhile would be back, and of several
 * logins at the same moment one would be left. A change of sessions alone is what it does not date.
 *
 * @throws AuthenticationError by what stores a login, where the password was changed since it was checked
 */
export function storeOnlySessions(payload: Payload): void {
  const { db } = payload
  const { updateOne } = db
  db.updateOne = (args) => {
    const { collection, data, req } = args
    if (collection !== 'users' || data.updatedAt !== null || !data.sessions) return updateOne.call(db, args)
    const store = async () => {
      const sessions = await sessionsNow(payload, data as unknown as Account, req)
      return updateOne.call(db, { ...args, data: { sessions, updatedAt: null } })
    }
    return inOneWrite(payload, () => (req ? inTransaction(req as PayloadRequest, store) : store()))
  }
}

async function sessionsNow({ db }: Payload, account: Account, req?: Partial<PayloadRequest>) {
  const stored = await db.findOne<Pick<User, 'id' | 'hash' | 'sessions'>>({
    collection: 'users',
    where: { id: { equals: account.id } },
    select: { hash: true, sessions: true },
    ...(req && { req }),
  })
  if (account.hash && stored?.hash !== account.hash) throw new AuthenticationError(req?.t)
  return changeOfSessions(stored?.sessions ?? [], account.sessions, new Date())
}
