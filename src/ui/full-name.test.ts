import { expect, it } from 'vitest'
import { fullName } from './full-name'

it.each([
  [{ name: 'angst' }, 'angst'],
  [{ name: 'angst', term: null }, 'angst'],
  [{ name: 'zouttekort', term: 'hyponatriëmie' }, 'zouttekort (hyponatriëmie)'],
  [{ name: 'anorexia nervosa', term: 'Anorexia nervosa' }, 'anorexia nervosa'],
])('names %o as %o', (cause, expected) => {
  expect(fullName(cause)).toBe(expected)
})
