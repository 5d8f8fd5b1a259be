import { describe, expect, it } from 'vitest'
import { parseNumber } from './parse-number'

describe('parseNumber', () => {
  it.each([
    ['700', 700],
    ['1200', 1200],
    ['1.200', 1200],
    ['1.234.567', 1234567],
    ['1.200,5', 1200.5],
    ['12,5', 12.5],
    ['0,05', 0.05],
    ['0', 0],
  ])('reads %s', (printed, value) => expect(parseNumber(printed)).toBe(value))

  it.each(['-5', '–5', '− 5', '-0,5'])('refuses the negative %s', (printed) =>
    expect(parseNumber(printed)).toMatch(/negatief/),
  )

  it.each(['1.20', '1.2', '0.200', '01', '1.2000', '0.5'])(
    'refuses %s, which could mean two things',
    (printed) => expect(parseNumber(printed)).toMatch(/geen aantal/),
  )

  it.each([
    '1,2,3',
    '1.200.50',
    ',5',
    '5,',
    '1 200',
    'veel',
    '',
    '<1',
    '5-10',
    '½',
    '1e3',
    'Infinity',
    '0x10',
    '٣',
  ])('refuses "%s"', (printed) => expect(parseNumber(printed)).toMatch(/geen aantal/))

  it('explains a point that is not between thousands', () =>
    expect(parseNumber('1.20')).toBe(
      '"1.20" is geen aantal. Een punt staat alleen tussen duizendtallen (1.200); schrijf een breuk met een komma (1,2).',
    ))

  it('refuses a number that would lose digits', () =>
    expect(parseNumber('99.999.999.999.999.999.999')).toMatch(/te groot/))
})
