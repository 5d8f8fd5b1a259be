import { rm } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { filledFolder } from '../support/filled-site'
import { killDuringStart } from '../support/kill-during-start'
import { madeOld } from '../support/old-site'

// At a moment of chance, another in each run; in full, 20 kills of each: `npm run bench:durability`.
const KILLS = 1
const ALL_WELL = { kills: KILLS, started: KILLS, equal: KILLS, loggedIn: KILLS }

// Six starts, each of all there is: on a busy machine that takes minutes.
const PATIENCE_MS = 400_000

it('a first start that was killed goes on by itself, to the same site', {
  timeout: PATIENCE_MS,
}, async () => {
  expect(await killDuringStart(undefined, KILLS)).toEqual(ALL_WELL)
})

it('so does the first start after an upgrade, in the middle of migrating', {
  timeout: PATIENCE_MS,
}, async () => {
  const old = await madeOld(await filledFolder())
  expect(await killDuringStart(old, KILLS)).toEqual(ALL_WELL)
  await rm(old, { recursive: true, force: true })
})
