import type { Payload } from 'payload'
import { checkComments } from './comments'
import { checkDatabase } from './database'
import type { Check } from './finding'
import { checkPictures } from './pictures'
import { checkVersions } from './versions'
import { checkWork } from './work'

/** The database first: what the others read comes from it. */
const CHECKS: Check[] = [checkDatabase, checkVersions, checkComments, checkPictures, checkWork]

/**
 * Looks whether everything that is stored hangs together.
 *
 * @param mends whether to put right what can be without losing anything
 * @param report hears of everything that is found, and what became of it
 * @returns how many things are still wrong
 */
export async function checkSite(
  payload: Payload,
  mends: boolean,
  report: (line: string) => void,
): Promise<number> {
  let left = 0
  for (const check of CHECKS) {
    const found = await check(payload)
    for (const { mend } of mends ? found : []) await mend?.()
    // Looked at once more: what was mended is what is not found again.
    const stillFound = new Set((mends ? await check(payload) : found).map(({ words }) => words))
    for (const { words } of found) report(`${stillFound.has(words) ? 'wrong ' : 'mended'}  ${words}`)
    left += stillFound.size
  }
  return left
}
