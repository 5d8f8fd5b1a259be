import { describe, expect, it } from 'vitest'
import { codesInWords, normalCode, toCodes } from './code-systems'

describe('a code', () => {
  it.each([
    ['icd-10', ' r25.2 ', 'R25.2'],
    ['icd-10', 'r252', 'R25.2'],
    ['icd-10', 'G62', 'G62'],
    ['icd-10', 'S52.50', 'S52.50'],
    ['icpc-1', 'n07', 'N07'],
    ['icpc-1', 'L9903', 'L99.03'],
    ['atc', 'c08 ca05', 'C08CA05'],
    ['atc', 'C03', 'C03'],
    ['atc', 'C03AA', 'C03AA'],
  ] as const)('of %s is brought into one form: %j', (system, typed, code) => {
    expect(normalCode(system, typed)).toBe(code)
  })

  it.each([
    ['icd-10', 'R2'],
    ['icd-10', 'R25.234'],
    ['icd-10', 'R25-'],
    ['icpc-1', 'N7'],
    ['icpc-1', 'C07'],
    ['icpc-1', 'L99.3'],
    ['atc', 'C08CA5'],
    ['atc', 'E01'],
    ['atc', 'C'],
    ['atc', 'C08CA05'.padEnd(10_000)],
  ] as const)('is none of %s: %j', (system, typed) => {
    expect(normalCode(system, typed)).toBeUndefined()
  })

  it('is named with its system, and half a one in a draft is left out', () => {
    const stored = [{ system: 'atc', code: 'C03' }, { system: 'icd-10' }, { system: 'icpc-1', code: 'N07' }]
    expect(codesInWords(toCodes(stored))).toBe('ICPC-1 N07, ATC C03')
  })
})
