import { expect, it } from 'vitest'
import { networkOf } from './rate-limit'

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
