import { expect, it } from 'vitest'
import { isAddress } from './paths'

it.each(['/', '/over-ons', '/zoeken?q=a#b', 'https://voorbeeld.example/', 'http://voorbeeld.example'])(
  'a link of the navigation may lead to %s',
  (address) => expect(isAddress(address)).toBe(true),
)

it.each(['', 'over-ons', '//elders.example', '/\\elders.example', 'javascript:alert(1)', '/a b', null])(
  'and not to %s',
  (address) => expect(isAddress(address)).toBe(false),
)
