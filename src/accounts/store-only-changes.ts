import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook, Payload } from 'payload'
import type { User } from '@/payload-types'

/** Notes an account as it was read, for {@link storeOnlyChanges}. */
export const noteAccount: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && originalDoc) {
    req.context.accountsRead ??= new Map()
    req.context.accountsRead.set(originalDoc.id, originalDoc)
  }
  return data
}

/**
 * Has Payload store of a changed account what was changed. It stores the whole of it, as it was read a moment before: whoever saves a name
 * on and on would bring back a password, sessions or a role that were taken away meanwhile.
 */
export function storeOnlyChanges({ db }: Payload): void {
  const { updateOne } = db
  db.updateOne = (args) => {
    const { collection, data, id, req } = args
    const read = collection === 'users' && req?.context?.accountsRead?.get(String(id))
    if (!read) return updateOne.call(db, args)
    // It says how the account was before this write, and nothing of a later one.
    req?.context?.accountsRead?.delete(read.id)
    return updateOne.call(db, { ...args, data: changesOf(data, new Map(Object.entries(read))) })
  }
}

function changesOf(data: Record<string, unknown>, read: ReadonlyMap<string, unknown>) {
  const isChanged = (name: string) => !isDeepStrictEqual(data[name], read.get(name))
  const names = new Set(Object.keys(data).filter(isChanged))
  // With a new password, a session ends that another login began since.
  if (names.has('hash')) names.add('sessions')
  // SQLite has lists in tables of their own; with them it writes the account's row as one that may be new, which has these.
  if (names.has('sessions') || names.has('roles')) names.add('name').add('email')
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.has(name)))
}
