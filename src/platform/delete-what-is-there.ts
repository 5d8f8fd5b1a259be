import type { DatabaseAdapterObj } from 'payload'
import { changeAdapter } from './change-adapter'

/** Payload lets go of the lock of whatever it saves, and mostly there is none: a write that others would wait for. */
const LOCKS = 'payload-locked-documents'

/**
 * The SQLite adapter, which deletes nothing where nothing is: where a condition goes through a relation, Payload asks a
 * second time without the tables that it names, and fails.
 */
export function deletingWhatIsThere(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return changeAdapter(adapter, (database) => {
    const { deleteMany, deleteOne } = database
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
    database.deleteMany = async (asked) => {
      const { collection, where } = asked
      if (collection !== LOCKS) return deleteMany.call(database, asked)
      const { docs } = await database.find({ collection, limit: 0, pagination: false, select: {}, where })
      if (docs.length === 0) return
      await deleteMany.call(database, { ...asked, where: { id: { in: docs.map(({ id }) => id) } } })
    }
  })
}
