import { expect, it } from 'vitest'
import { dutchDate } from './dutch-date'

it.each([
  ['13 juni 2016', '2016-06-13T12:00:00.000Z'],
  ['25 november 2017', '2017-11-25T12:00:00.000Z'],
  ['1 Maart 2024', '2024-03-01T12:00:00.000Z'],
  ['29 februari 2024', '2024-02-29T12:00:00.000Z'],
])('reads %s', (printed, iso) => expect(dutchDate(printed)).toBe(iso))

it.each([
  '29 februari 2023',
  '31 april 2016',
  '0 mei 2016',
  '13 june 2016',
  '13-06-2016',
  'juni 2016',
  '13 juni 16',
  '',
])('finds no day in "%s"', (printed) => expect(dutchDate(printed)).toBeUndefined())
