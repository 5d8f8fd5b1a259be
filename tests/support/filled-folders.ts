import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** Where the data is kept that filled sites begin with, until all tests have ended. Made by who first asks: see `filled-site.ts`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const place = await mkdtemp(join(tmpdir(), 'simpto-filled-'))
  project.provide('placeOfFilled', place)
  return () => rm(place, { recursive: true, force: true })
}
