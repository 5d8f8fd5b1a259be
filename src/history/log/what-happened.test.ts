import { expect, it } from 'vitest'
import { type Saved, whatHappened } from './what-happened'

const SAVED: Saved = {
  operation: 'update',
  hasDrafts: true,
  isDraftSave: false,
  isImport: false,
  isVersionRestored: false,
  status: 'published',
  deletedAt: null,
  deletedBefore: undefined,
  parts: ['titel'],
}
const NOW = '2026-11-27T12:00:00.000Z'

it.each<[string | undefined, Partial<Saved>]>([
  ['published', {}],
  ['published', { parts: [] }],
  ['published', { operation: 'create' }],
  ['made', { operation: 'create', status: 'draft', isDraftSave: true }],
  ['made', { operation: 'create', hasDrafts: false, status: undefined }],
  ['imported', { operation: 'create', isImport: true }],
  ['imported', { isImport: true }],
  ['draft', { status: 'draft', isDraftSave: true }],
  [undefined, { status: 'draft', isDraftSave: true, parts: [] }],
  ['unpublished', { status: 'draft', parts: [] }],
  ['changed', { hasDrafts: false, status: undefined }],
  [undefined, { hasDrafts: false, status: undefined, parts: [] }],
  ['trashed', { deletedAt: NOW }],
  ['restored', { deletedBefore: NOW, status: 'draft' }],
  ['version-restored', { isVersionRestored: true, isDraftSave: true, status: 'draft' }],
])('tells a save as people do: %s', (action, saved) => {
  expect(whatHappened({ ...SAVED, ...saved })).toBe(action)
})
