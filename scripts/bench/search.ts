import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureSearch } from './search-measures'
import { seedSearch } from './seed-search'

/*
 * npm run bench:search [-- SYMPTOMS CAUSES]
 *
 * Fills a database of its own (SQLite in a file) and measures search on it: building the index, the memory it takes, what
 * a suggestion and a search cost, and how long after a publish the index knows.
 */

const [symptoms = 10_000, causes = 20_000] = process.argv.slice(2).map(Number)
const folder = await mkdtemp(join(tmpdir(), 'simpto-bench-search-'))
process.env.DATA_DIR = folder
try {
  await measure()
} finally {
  await rm(folder, { recursive: true, force: true })
}
process.exit()

async function measure(): Promise<void> {
  // Not before DATA_DIR is set.
  const { payloadClient } = await import('@/platform/payload-client')
  const payload = await payloadClient()
  await measureSearch(payload, await seedSearch(payload, symptoms, causes))
}
