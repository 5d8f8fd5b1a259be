import { expect, it } from 'vitest'
import { reasonOf } from './reason-of'

it('says others as they say it themselves', () => {
  expect([reasonOf(new Error('Bezet.')), reasonOf('niets')]).toEqual(['Bezet.', 'niets'])
})
