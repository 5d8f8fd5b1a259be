import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'

/** Where Debian's package `faketime` puts it, by processor. */
const LIBRARY = { x64: 'x86_64', arm64: 'aarch64' }[process.arch as string]
const file = `/usr/lib/${LIBRARY}-linux-gnu/faketime/libfaketime.so.1`

/**
 * The environment of a process whose clock goes wrong by as much as a file says, or undefined with a loud line where the package
 * `faketime` is not installed. Only the clock of the machine: the one that counts from its start never steps.
 */
export function wrongClock(by: string): Record<string, string> | undefined {
  if (!existsSync(file)) {
    console.warn('\n!!! SKIPPED: no `faketime` to test wrong clocks with (apt-get install faketime). !!!\n')
    return undefined
  }
  return {
    LD_PRELOAD: file,
    FAKETIME_TIMESTAMP_FILE: by,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  }
}

/** @param offset such as `-10m` or `+0` */
export const setClock = (by: string, offset: string): Promise<void> => writeFile(by, `${offset}\n`)
