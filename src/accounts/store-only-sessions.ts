import type { Payload } from 'payload'

/**
 * Has Payload store nothing but the sessions of who logs in, logs out or goes on. It stores the whole account then, as it was before the
 * password was checked: a role that was taken away meanwhile would be back. A change of sessions alone is what it does not date.
 */
export function storeOnlySessions({ db }: Payload): void {
  const { updateOne } = db
  db.updateOne = (args) => {
    const { collection, data } = args
    if (collection !== 'users' || data.updatedAt !== null || !data.sessions) return updateOne.call(db, args)
    return updateOne.call(db, { ...args, data: { sessions: data.sessions, updatedAt: null } })
  }
}
