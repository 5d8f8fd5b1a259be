import type { DatabaseAdapterObj, PayloadRequest } from 'payload'
import { changeAdapter } from './change-adapter'

type Work = () => Promise<void>

const waiting = new Map<number | string, Work[]>()

/**
 * Does `work` once what the request wrote can be seen by others. Payload's afterChange hooks run before the
 * transaction commits, and a page rendered in between would be kept with the old text.
 */
export async function runAfterCommit(req: PayloadRequest, work: Work): Promise<void> {
  // Null where the database has transactions switched off.
  const transaction = await (req.transactionID ?? null)
  if (transaction === null) return work()
  waiting.set(transaction, [...(waiting.get(transaction) ?? []), work])
}

/** The adapter, with what waits for a commit done after it and forgotten on a rollback. */
export function withAfterCommit(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return changeAdapter(adapter, (database) => {
    const { commitTransaction, rollbackTransaction } = database
    database.commitTransaction = async (id) => {
      await commitTransaction.call(database, id)
      for (const work of take(await id)) await work()
    }
    database.rollbackTransaction = async (id) => {
      await rollbackTransaction.call(database, id)
      take(await id)
    }
  })
}

function take(transaction: number | string): Work[] {
  const work = waiting.get(transaction) ?? []
  waiting.delete(transaction)
  return work
}
