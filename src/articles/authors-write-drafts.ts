import { type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { hasRole } from '@/access/access'
import type { Symptom } from '@/payload-types'
import { publishedBefore } from './published-before'

const WRITES = ['create', 'update', 'restoreVersion']

/** Notes whether the save goes beside what is published (a draft) or in its place; later hooks are not told. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // The save itself reads as well, with the same request.
  if (!WRITES.includes(operation)) return args
  // Not `autosave`: Payload only notes that at the version, and without `draft` saves over what readers see.
  req.context.savesDraft = Boolean((args as { draft?: boolean }).draft)
  return args
}

/**
 * What readers see, authors do not change: neither by publishing nor by saving over, withdrawing, throwing away or
 * restoring a version of what is published. Access rules cannot say so: they see only what was sent.
 */
export const keepAuthorsToDrafts: CollectionBeforeChangeHook<Symptom> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user || hasRole(req.user, 'admin', 'editor')) return data
  const isPublic = operation === 'update' && originalDoc && publishedBefore(originalDoc.id, req)
  // A draft beside what is published still carries its `_status` here.
  const saves = req.context.savesDraft ? data.deletedAt : true
  if (saves && (isPublic || data._status === 'published')) throw new Forbidden(req.t)
  return data
}
