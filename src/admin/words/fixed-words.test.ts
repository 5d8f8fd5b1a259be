import { expect, it } from 'vitest'
import { inDutch } from './fixed-words'

it('puts into Dutch what has no other language', () => {
  expect(inDutch('Open Menu')).toBe('Menu openen')
  expect(inDutch('41 results available.')).toBe('41 keuzes. ')
})

it('says in words that something in a text is wrong, without names of the code', () => {
  expect(inDutch('block node failed to validate: The following fields are invalid: rows')).toBe(
    'Een blok of voetnoot in deze tekst is niet goed ingevuld.',
  )
  expect(inDutch('link node failed to validate: The following fields are invalid: url')).toBe(
    'Een link in deze tekst is niet goed ingevuld.',
  )
  expect(inDutch('upload node failed to validate: Upload value is required')).toBe(
    'In deze tekst is iets niet goed ingevuld.',
  )
})

it('leaves alone what an editor wrote', () => {
  expect(inDutch('Open Menukaart')).toBeUndefined()
  expect(inDutch('Oorzaken')).toBeUndefined()
})
