import { expect, it } from 'vitest'
import { progressText } from './progress'

it('says how far it is, how fast it goes and how long it takes', () => {
  expect(progressText(0.25, 1500, 10)).toBe('25 % · 1.500 stuks · 150 per seconde · nog 0:30')
})
