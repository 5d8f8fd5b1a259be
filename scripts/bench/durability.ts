import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killDuringPosts } from '../../tests/support/kill-during-posts'
import { killDuringStart } from '../../tests/support/kill-during-start'
import { madeOld } from '../../tests/support/old-site'
import { startSite } from '../../tests/support/site'

/*
 * npm run bench:durability [-- POSTS KILLS]
 *
 * 2.000 posts, and the site killed ten times meanwhile: is every comment that was answered there, whole and once? Then twice
 * as many kills of a first start, and of the first start after an upgrade: does each next start go on to the same content?
 */

const [posts = 2_000, kills = 10] = process.argv.slice(2).map(Number)

void measure()

async function measure(): Promise<void> {
  const folder = await filledFolder()
  const { missing, twice, broken, ...counts } = await killDuringPosts(folder, posts, kills, console.log)
  await rm(folder, { recursive: true, force: true })
  console.log(counts)
  console.log({ missing: missing.length, twice: twice.length, broken: broken.length })
  const first = await killDuringStart(undefined, 2 * kills, console.log)
  console.log('first start', first)
  const old = await madeOld(await filledFolder())
  const upgrade = await killDuringStart(old, 2 * kills, console.log)
  console.log('upgrade', upgrade)
  await rm(old, { recursive: true, force: true })
  const isGood = [first, upgrade].every(({ started, equal }) => started === 2 * kills && equal === started)
  process.exitCode = isGood && missing.length + twice.length + broken.length === 0 ? 0 : 1
}

/** Of a site that has started, and ended. */
async function filledFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'simpto-durability-'))
  const site = await startSite({ DATA_DIR: folder })
  await site.stop()
  return folder
}
