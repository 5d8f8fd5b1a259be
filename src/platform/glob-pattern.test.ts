import { expect, it } from 'vitest'
import { globPattern } from './glob-pattern'

it('takes each letter in every form', () => {
  expect(globPattern('é')).toBe(globPattern('E'))
  expect(globPattern('n')).toMatch(/^\*\[NnÑñ.*\]\*$/)
  expect(globPattern('ø')).toBe('*[øØ]*')
})

it('takes what means something in a pattern as a sign', () => {
  expect(globPattern('*?[')).toBe('*[*][?][[]*')
  expect(globPattern(']')).toBe('*[]]*')
  expect(globPattern('^')).toBe('*^*')
})

it('leaves out what is too long', () => {
  expect(globPattern('x'.repeat(501))).toBeUndefined()
})
