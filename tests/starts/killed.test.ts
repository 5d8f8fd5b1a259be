import { rm } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { filledFolder } from '../support/filled-site'
import { killDuringPosts } from '../support/kill-during-posts'

// In full, 2.000 posts and ten kills: `npm run bench:durability`.
it('no comment that was answered is lost, doubled or halved when the site is killed', async () => {
  const folder = await filledFolder()
  const outcome = await killDuringPosts(folder, 200, 2)
  expect(outcome).toMatchObject({ kills: 2, answered: 200, stored: 200, missing: [], twice: [], broken: [] })
  await rm(folder, { recursive: true, force: true })
  await rm(`${folder}.log`, { force: true })
})
