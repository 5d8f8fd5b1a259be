import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installed, run, step } from './run.mjs'

// A headless one first: the same pages take it a third of the processor time of a whole browser without a window.
const PROGRAMS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']

/**
 * The system's browser; undefined where it has none, and Playwright starts its own download.
 *
 * @returns {string | undefined} the path of its program
 */
export function systemChromium() {
  for (const name of PROGRAMS) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    } catch {
      // Not this one.
    }
  }
  return undefined
}

/**
 * The browser to test with: the system's, else Playwright's own download; undefined when there is none yet.
 *
 * @returns {string | undefined} the path of its program
 */
export function findChromium() {
  const own = chromium.executablePath()
  return systemChromium() ?? (existsSync(own) ? own : undefined)
}

/** Gets a browser where there is none: Playwright's download, or as root the system's package. */
export async function installChromium() {
  if (findChromium()) return
  await step('Getting a Chromium to test with', async () => {
    await run(installed('playwright'), ['install', 'chromium'])
    if (!findChromium() && process.getuid?.() === 0) {
      await run('apt-get', ['update', '-qq'])
      for (const name of PROGRAMS.slice(0, 2))
        if (!findChromium()) await run('apt-get', ['install', '-y', '-qq', name])
    }
    if (findChromium()) return 0
    console.error('No Chromium: install one, for example with `apt-get install chromium`, and try again.')
    return 1
  })
}
