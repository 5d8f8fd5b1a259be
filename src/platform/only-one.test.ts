import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpto-only-one-'))
  vi.stubEnv('DATA_DIR', folder)
  vi.resetModules()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

it('lets who comes second wait for the end of the first, whether that went well or not', async () => {
  const { onlyOne } = await import('./only-one')
  const order: string[] = []
  const work = (name: string) =>
    onlyOne('starting', async () => {
      order.push(`${name} begins`)
      await setTimeout(20)
      order.push(`${name} ends`)
      throw new Error(name)
    }).catch((error: Error) => order.push(`${error.message} failed`))
  await Promise.all([work('first'), work('second')])
  const [winner] = String(order[0]).split(' ')
  const other = winner === 'first' ? 'second' : 'first'
  expect(order.filter((line) => !line.endsWith('failed'))).toEqual(
    [winner, other].flatMap((name) => [`${name} begins`, `${name} ends`]),
  )
})

it('gives each of three a turn, also who waited while two others had theirs', async () => {
  const { onlyOne } = await import('./only-one')
  const order: string[] = []
  const work = (name: string) =>
    onlyOne('starting', async () => {
      await setTimeout(150)
      order.push(name)
    })
  await Promise.all(['one', 'two', 'three'].map(work))
  expect(order.toSorted()).toEqual(['one', 'three', 'two'])
})
