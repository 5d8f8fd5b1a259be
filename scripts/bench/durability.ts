import { killDuringPosts } from '../../tests/support/kill-during-posts'

/*
 * npm run bench:durability [-- POSTS KILLS]
 *
 * 2.000 posts, and the site killed ten times meanwhile: is every comment that was answered there, whole and once?
 */

const [posts = 2_000, kills = 10] = process.argv.slice(2).map(Number)

void measure()

async function measure(): Promise<void> {
  const { missing, twice, broken, ...counts } = await killDuringPosts(posts, kills, console.log)
  console.log(counts)
  console.log({ missing: missing.length, twice: twice.length, broken: broken.length })
  process.exitCode = missing.length + twice.length + broken.length > 0 ? 1 : 0
}
