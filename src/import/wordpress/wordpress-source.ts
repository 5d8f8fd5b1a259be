import { stat } from 'node:fs/promises'
import type { Source } from '../posts/export-item'
import { readExport } from './read-export'

/** An export of WordPress: XML, of any size. */
export async function wordpressSource(file: string): Promise<Source> {
  const { size } = await stat(file)
  return { name: 'wordpress', size, entries: (options) => readExport(file, options) }
}
