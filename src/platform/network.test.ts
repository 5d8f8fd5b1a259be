import { beforeAll, expect, it, vi } from 'vitest'
import { networkOf, networkToday } from './network'

beforeAll(() => vi.stubEnv('PAYLOAD_SECRET', 'a-secret-for-the-tests-only'))

it('names a network by a hash that is the same all day and another one the next', () => {
  const morning = networkToday('192.0.2.7', new Date('2026-11-25T01:00:00Z'))
  const evening = networkToday('192.0.2.7', new Date('2026-11-25T23:00:00Z'))
  const tomorrow = networkToday('192.0.2.7', new Date('2026-11-26T01:00:00Z'))
  expect(evening).toEqual(morning)
  expect(tomorrow.networkHash).not.toBe(morning.networkHash)
  expect(JSON.stringify(morning)).not.toContain('192.0.2')
})

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
])('counts %s as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

it('counts all networks that one subscriber can have as one, where asked', () => {
  expect(networkOf('2001:db8:1:2::9', 48)).toBe('2001:db8:1::/48')
  expect(networkOf('2001:db8:1:ffff::9', 48)).toBe('2001:db8:1::/48')
  expect(networkOf('2001:db8:2::9', 48)).not.toBe(networkOf('2001:db8:1::9', 48))
  expect(networkOf('192.0.2.7', 48)).toBe('192.0.2.7')
})
