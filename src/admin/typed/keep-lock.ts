import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload'
import { livingLocks, makeLock } from './living-locks'

/** Payload deletes the lock of a document with every save: one that saves itself was locked for 1.2 s. */
export const keepLock: {
  beforeOperation: CollectionBeforeOperationHook
  afterChange: CollectionAfterChangeHook
} = {
  beforeOperation: async ({ args, collection, operation, req }) => {
    if (operation !== 'update') return args
    const { id } = args as { id?: unknown }
    req.context.locksBefore = await livingLocks(
      req.payload,
      collection.slug,
      id === undefined ? id : String(id),
    )
    return args
  },
  afterChange: async ({ collection, doc, req }) => {
    const lock = req.context.locksBefore?.find(({ document }) => document === String(doc.id))
    if (!lock) return doc
    // Somebody may have come in between.
    const [now] = await livingLocks(req.payload, collection.slug, lock.document)
    if (!now) await makeLock(req.payload, collection.slug, lock)
    return doc
  },
}
