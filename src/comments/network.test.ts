import { beforeAll, expect, it, vi } from 'vitest'
import { networkToday } from './network'

beforeAll(() => vi.stubEnv('PAYLOAD_SECRET', 'a-secret-for-the-tests-only'))

it('names a network by a hash that is the same all day and another one the next', () => {
  const morning = networkToday('192.0.2.7', new Date('2026-11-25T01:00:00Z'))
  const evening = networkToday('192.0.2.7', new Date('2026-11-25T23:00:00Z'))
  const tomorrow = networkToday('192.0.2.7', new Date('2026-11-26T01:00:00Z'))
  expect(evening).toEqual(morning)
  expect(tomorrow.networkHash).not.toBe(morning.networkHash)
  expect(JSON.stringify(morning)).not.toContain('192.0.2')
})
