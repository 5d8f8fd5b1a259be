import { expect, it } from 'vitest'
import { inDutch } from './fixed-words'

it('puts into Dutch what has no other language', () => {
  expect(inDutch('Open Menu')).toBe('Menu openen')
  expect(inDutch('41 results available.')).toBe('41 keuzes. ')
})

it('leaves alone what an editor wrote', () => {
  expect(inDutch('Open Menukaart')).toBeUndefined()
  expect(inDutch('Oorzaken')).toBeUndefined()
})
