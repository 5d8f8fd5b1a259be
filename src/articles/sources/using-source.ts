import type { Where } from 'payload'

/** Articles that use a source: themselves, at a figure or in a footnote; with `version.` before its fields, versions that do. */
export function usingSource(id: string, path: '' | 'version.' = ''): Where {
  return {
    or: ['sourceRecords', 'causes.sourceRecord', 'footnoteSources'].map((field) => ({
      [path + field]: { equals: id },
    })),
  }
}
