import { rm } from 'node:fs/promises'
import { killDuringPosts } from '../../tests/support/kill-during-posts'
import { killDuringStart } from '../../tests/support/kill-during-start'
import { oldSite } from '../../tests/support/old-site'

/*
 * npm run bench:durability [-- POSTS KILLS]
 *
 * 2.000 posts, and the site killed ten times meanwhile: is every comment that was answered there, whole and once? Then twice
 * as many kills of a first start, and of the first start after an upgrade: does each next start go on to the same content?
 */

const [posts = 2_000, kills = 10] = process.argv.slice(2).map(Number)

void measure()

async function measure(): Promise<void> {
  const { missing, twice, broken, ...counts } = await killDuringPosts(posts, kills, console.log)
  console.log(counts)
  console.log({ missing: missing.length, twice: twice.length, broken: broken.length })
  const first = await killDuringStart(undefined, 2 * kills, console.log)
  console.log('first start', first)
  const old = await oldSite()
  const upgrade = await killDuringStart(old, 2 * kills, console.log)
  console.log('upgrade', upgrade)
  await rm(old, { recursive: true, force: true })
  const isGood = [first, upgrade].every(({ started, equal }) => started === 2 * kills && equal === started)
  process.exitCode = isGood && missing.length + twice.length + broken.length === 0 ? 0 : 1
}
