import type { DatabaseAdapterObj } from 'payload'
import { changeAdapter } from './change-adapter'

/**
 * The SQLite adapter, which deletes nothing where nothing is: where a condition goes through a relation, Payload asks a
 * second time without the tables that it names, and fails.
 */
export function deletingWhatIsThere(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return changeAdapter(adapter, (database) => {
    const { deleteOne } = database
    database.deleteOne = async (asked) => {
      const { collection, req, where } = asked
      const found = await database.find({
        collection,
        limit: 1,
        pagination: false,
        select: {},
        where,
        ...(req && { req }),
      })
      const id = found.docs[0]?.id
      return id ? deleteOne.call(database, { ...asked, where: { id: { equals: id } } }) : null
    }
  })
}
