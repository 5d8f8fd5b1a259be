import { expect, it } from 'vitest'
import { commenterName } from './commenter-name'

it.each([
  ['Jan &amp; Piet', 'Jan & Piet'],
  ['jan.jansen@example.org', 'jan.jansen'],
  ['Jan (jan@example.org)', 'Jan (jan)'],
  ['@jan', '@jan'],
  ['jan @ thuis', 'jan @ thuis'],
  [' ', 'Anoniem'],
])('shows %s as %s', (written, name) => {
  expect(commenterName(written)).toBe(name)
})
