import { expect, it } from 'vitest'
import { formatDay, isoDay } from './dates'

it('writes a day as in Dutch, at Dutch time', () => {
  expect(formatDay('2016-06-13T12:00:00.000Z')).toBe('13 juni 2016')
  expect(formatDay('2017-11-24T23:30:00.000Z')).toBe('25 november 2017')
  expect(isoDay('2017-11-24T23:30:00.000Z')).toBe('2017-11-25')
})
