import type { DatabaseAdapterObj, Payload } from 'payload'

type Database = ReturnType<DatabaseAdapterObj['init']>

/** The adapter, with something about the database that it makes changed as soon as that is made. */
export function changeAdapter(
  adapter: DatabaseAdapterObj,
  change: (database: Database, payload: Payload) => void,
): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      change(database, args.payload)
      return database
    },
  }
}
