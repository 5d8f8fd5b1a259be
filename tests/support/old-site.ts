import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSite } from './site'
import { migrateBack } from './sqlite'

/** How many migrations an old site has. */
const OLD = 2

/** Makes the folder of a site that has content, and the tables of an early version. */
export async function oldSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'simpto-old-'))
  const site = await startSite({ DATA_DIR: folder, ADMIN_PASSWORD: '' })
  await site.stop()
  await migrateBack(join(folder, 'simpto.db'), OLD)
  await rm(`${folder}.log`, { force: true })
  return folder
}
