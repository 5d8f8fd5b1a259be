import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FileUploadError } from 'payload'
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function answerIn(folder: string, size: number, error: Error = new FileUploadError()) {
  vi.stubEnv('DATA_DIR', folder)
  const { answerUnwritable } = await import('./answer-unwritable')
  return answerUnwritable({ error, req: { file: { size } } } as unknown as Parameters<
    typeof answerUnwritable
  >[0])
}

it('says in words that the disk has no room for the file, or cannot be written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simpto-'))
  const words = { status: 503, response: { errors: [{ message: expect.stringContaining('schijf') }] } }
  expect(await answerIn(folder, 2 ** 50)).toMatchObject(words)
  vi.resetModules()
  expect(await answerIn('/dev/null/data', 1_000)).toMatchObject(words)
  vi.resetModules()
  // A file that is no picture is the sender's to mend.
  expect(await answerIn(folder, 1_000)).toBeUndefined()
  vi.resetModules()
  expect(await answerIn('/dev/null/data', 1_000, new Error('something else'))).toBeUndefined()
  await rm(folder, { recursive: true })
})
