import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { withdraw } from './change-plans'
import { findPlansFor } from './find-plans'
import type { PlannedCollection } from './plan'

/** What goes to the trash, or is deleted, takes along what is planned for it: the job would find nothing. */
export const dropPlans = (collection: PlannedCollection) => {
  const afterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
    if (doc.deletedAt && !previousDoc?.deletedAt) await drop(req, collection, doc.id)
    return doc
  }
  const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => drop(req, collection, String(id))
  return { afterChange, beforeDelete }
}

async function drop(req: PayloadRequest, collection: PlannedCollection, document: string): Promise<void> {
  // What runs at this moment finds no document, and says so itself.
  for (const plan of await findPlansFor(req, collection, document)) await withdraw(req, plan)
}
