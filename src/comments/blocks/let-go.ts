import type { CollectionBeforeDeleteHook } from 'payload'
import { letGoOfHeld } from '../stored-comments'

/** What a block held waits again once it is lifted. */
export const letGo: CollectionBeforeDeleteHook = ({ id, req }) => letGoOfHeld(req.payload, String(id), req)
