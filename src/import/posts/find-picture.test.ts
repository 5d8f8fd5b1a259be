import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findPicture } from './find-picture'

let folder: string
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'simpto-uploads-')))
  await mkdir(join(folder, '2016/06'), { recursive: true })
  await writeFile(join(folder, '2016/06/been.jpg'), 'x')
  await symlink('/etc/hostname', join(folder, 'buiten.jpg'))
})
afterAll(() => rm(folder, { recursive: true }))

it('finds the original of the size that a text shows', async () => {
  const found = await findPicture(folder, 'https://oud.nl/wp-content/uploads/2016/06/been-300x200.jpg?x=1')
  expect(found).toBe(join(folder, '2016/06/been.jpg'))
})

it.each([
  'https://oud.nl/a/uploads/%2e%2e/%2e%2e/etc/hostname',
  'buiten.jpg',
  'https://oud.nl/weg.jpg',
  'http://%',
])('finds nothing for %s', async (src) => {
  expect(await findPicture(folder, src)).toBeUndefined()
})
