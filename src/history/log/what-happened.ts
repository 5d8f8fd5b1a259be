import type { Action } from './entry'

export interface Saved {
  operation: 'create' | 'update'
  /** Whether it keeps drafts beside what is published. */
  hasDrafts: boolean
  /** Whether the save goes beside what is published. */
  isDraftSave: boolean
  isImport: boolean
  isVersionRestored: boolean
  status: unknown
  deletedAt: unknown
  deletedBefore: unknown
  parts: string[]
}

/** What a save is to people; undefined where nothing changed that they would notice. */
export function whatHappened(saved: Saved): Action | undefined {
  const { operation, hasDrafts, isDraftSave, status, parts } = saved
  if (saved.deletedAt && !saved.deletedBefore) return 'trashed'
  if (!saved.deletedAt && saved.deletedBefore) return 'restored'
  if (saved.isVersionRestored) return 'version-restored'
  const isPublished = hasDrafts && status === 'published' && !isDraftSave
  if (operation === 'create') return saved.isImport ? 'imported' : isPublished ? 'published' : 'made'
  if (saved.isImport && parts.length > 0) return 'imported'
  if (isPublished) return 'published'
  if (hasDrafts && !isDraftSave && parts.length === 0) return 'unpublished'
  if (parts.length === 0) return undefined
  return hasDrafts ? 'draft' : 'changed'
}
