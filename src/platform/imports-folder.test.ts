import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

const THREE_DAYS_AGO = new Date(Date.now() - 3 * 86_400_000)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpto-imports-'))
  vi.stubEnv('DATA_DIR', folder)
  vi.resetModules()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

it('lets go of what was left for days, and keeps what is in use', async () => {
  const { findBatch, sweepImports } = await import('./imports-folder')
  const imports = join(folder, 'imports')
  const [left, used] = [randomUUID(), randomUUID()]
  for (const name of [left, used]) await mkdir(join(imports, name), { recursive: true })
  await writeFile(join(imports, 'left.xml'), 'x')
  await writeFile(join(imports, 'new.xml'), 'x')
  for (const name of [left, used, 'left.xml'])
    await utimes(join(imports, name), THREE_DAYS_AGO, THREE_DAYS_AGO)
  expect(await findBatch(used)).toBe(join(imports, used))
  await sweepImports()
  expect((await readdir(imports)).sort()).toEqual(['new.xml', used].sort())
  expect(await findBatch(left)).toBeUndefined()
})

it('takes no name for a batch that leads elsewhere', async () => {
  const { findBatch } = await import('./imports-folder')
  expect(await findBatch('..')).toBeUndefined()
  expect(await findBatch('')).toBeUndefined()
})
