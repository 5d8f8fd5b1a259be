import { describe, expect, it } from 'vitest'
import { env } from '@/platform/env'
import { normalAddress } from './normal-address'

describe('the one form of an address', () => {
  it.each([
    ['/2016/06/13/Spierkrampen/', '/2016/06/13/spierkrampen'],
    ['/oud?utm_source=x#kop', '/oud'],
    ['//oud//pad', '/oud/pad'],
    ['/caf%C3%A9', '/café'],
    ['/%E0%A4%A', '/%e0%a4%a'],
    ['/', '/'],
    [`${env().SITE_URL}/Oud/`, '/oud'],
    ['https://elders.example/Pad/', 'https://elders.example/Pad/'],
  ])('%s is %s', (address, normal) => {
    expect(normalAddress(address)).toBe(normal)
  })
})
