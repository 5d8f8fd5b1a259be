import { getEventListeners } from 'node:events'
import { expect, it } from 'vitest'
import { pause } from './pause'

it('leaves no listener behind, however often there is a pause', async () => {
  const { signal } = new AbortController()
  const warnings: string[] = []
  const note = (warning: Error) => warnings.push(warning.name)
  process.on('warning', note)
  for (let round = 0; round < 100; round += 1) {
    await Promise.all(Array.from({ length: 10 }, () => pause(0, signal)))
  }
  process.off('warning', note)
  expect(getEventListeners(signal, 'abort')).toEqual([])
  expect(warnings).toEqual([])
})

it('ends at once when the work is stopped, before or during it', async () => {
  const stopping = new AbortController()
  const during = pause(3_600_000, stopping.signal)
  stopping.abort()
  await during
  await pause(3_600_000, stopping.signal)
})
