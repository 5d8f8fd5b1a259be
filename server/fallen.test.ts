import { expect, it } from 'vitest'
import { fellSince, lastFellAt, noteAllFallen, noteFallen } from './fallen.mjs'

it('knows what fell since a moment, and when anything did', () => {
  noteFallen(['before'])
  const since = performance.now()
  expect(fellSince(['before', 'never'], since)).toBe(false)
  noteFallen(['after'])
  expect(fellSince(['never', 'after'], since)).toBe(true)
  expect(fellSince(['never'], since)).toBe(false)
  expect(lastFellAt()).toBeGreaterThanOrEqual(since)
  noteAllFallen()
  expect(fellSince(['never'], since)).toBe(true)
})

it('takes what it remembers no more for fallen, rather than for unchanged', () => {
  const since = performance.now()
  for (let number = 0; number < 60_000; number += 1) noteFallen([`one of many ${number}`])
  expect(fellSince(['one of many 0'], since)).toBe(true)
})
