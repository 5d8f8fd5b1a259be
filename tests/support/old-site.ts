import { join } from 'node:path'
import { migrateBack } from './sqlite'

/** How many migrations an old site has. */
const OLD = 2

/** Leaves the folder of a site that nobody uses now with its content, in the tables of an early version. @returns the folder */
export async function madeOld(folder: string): Promise<string> {
  await migrateBack(join(folder, 'simpto.db'), OLD)
  return folder
}
