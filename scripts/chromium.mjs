import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { run, step } from './run.mjs'

/**
 * The browser to test with: the system's, else Playwright's own download; undefined when there is none yet.
 *
 * @returns {string | undefined} the path of its program
 */
export function findChromium() {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    } catch {
      // Not this one.
    }
  }
  const own = chromium.executablePath()
  return existsSync(own) ? own : undefined
}

/** Gets a browser where there is none: Playwright's download, or as root the system's package. */
export async function installChromium() {
  if (findChromium()) return
  await step('Getting a Chromium to test with', async () => {
    await run('npx', ['--no-install', 'playwright', 'install', 'chromium'])
    if (!findChromium() && process.getuid?.() === 0) {
      await run('apt-get', ['update', '-qq'])
      await run('apt-get', ['install', '-y', '-qq', 'chromium'])
    }
    if (findChromium()) return 0
    console.error('No Chromium: install one, for example with `apt-get install chromium`, and try again.')
    return 1
  })
}
