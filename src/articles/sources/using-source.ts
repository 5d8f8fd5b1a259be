import type { Where } from 'payload'

/** Articles that use a source, themselves or at a figure; with `version.` before its fields, versions that do. */
export function usingSource(id: string, path: '' | 'version.' = ''): Where {
  return {
    or: [{ [`${path}sourceRecords`]: { equals: id } }, { [`${path}causes.sourceRecord`]: { equals: id } }],
  }
}
