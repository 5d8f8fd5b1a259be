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
  await writeFile(join(folder, '2016/06/arm-scaled.jpg'), 'x')
  await writeFile(join(folder, '2016/06/knieëen.jpg'.normalize('NFD')), 'x')
  await symlink('/etc/hostname', join(folder, 'buiten.jpg'))
})
afterAll(() => rm(folder, { recursive: true }))

it('finds the original of the size that a text shows', async () => {
  const found = await findPicture(folder, 'https://oud.nl/wp-content/uploads/2016/06/been-300x200.jpg?x=1')
  expect(found).toBe(join(folder, '2016/06/been.jpg'))
})

it.each([
  ['https://oud.nl/wp-content/uploads/2016/06/arm-300x200.jpg', '2016/06/arm-scaled.jpg'],
  ['https://oud.nl/files/2016/06/been.jpg', '2016/06/been.jpg'],
  ['https://i0.wp.com/oud.nl/wp-content/uploads/2016/06/been.jpg?w=300&ssl=1', '2016/06/been.jpg'],
  ['https://oud.files.wordpress.com/2016/06/been.jpg?w=300', '2016/06/been.jpg'],
  ['https://oud.nl/wp-content/uploads/2016/06/knie%C3%ABen.jpg', '2016/06/knieëen.jpg'.normalize('NFD')],
])('finds it wherever a site had it, and as a Mac wrote it: %s', async (src, file) => {
  expect(await findPicture(folder, src)).toBe(join(folder, file))
})

it.each([
  'https://oud.nl/a/uploads/%2e%2e/%2e%2e/etc/hostname',
  'buiten.jpg',
  'https://oud.nl/weg.jpg',
  'http://%',
])('finds nothing for %s', async (src) => {
  expect(await findPicture(folder, src)).toBeUndefined()
})
