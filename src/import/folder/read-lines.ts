import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ImportRefused } from '../import-refused'

export type Doc = Record<string, unknown> & { id: string }

/**
 * The documents of one collection in an export, one at a time.
 * @throws ImportRefused with the line that is none
 */
export async function* readLines(folder: string, collection: string): AsyncGenerator<Doc> {
  const input = createReadStream(join(folder, `${collection}.ndjson`), 'utf8')
  let line = 0
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (text.trim() === '') continue
    const doc = parsed(text)
    if (typeof doc?.id !== 'string') {
      throw new ImportRefused([{ line, message: `${collection}.ndjson: hier staat geen document.` }])
    }
    yield doc
  }
}

function parsed(text: string): Doc | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
