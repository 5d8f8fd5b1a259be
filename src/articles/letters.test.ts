import { expect, it } from 'vitest'
import { byLetter, letterInPath } from './letters'

it('puts names under their first letter, accents folded, and the rest under one sign', () => {
  const names = ['één', 'Eczeem', ' jeuk', '3-daagse koorts', '']
  expect([...byLetter(names, (name) => name)]).toEqual([
    ['E', ['één', 'Eczeem']],
    ['J', [' jeuk']],
    ['#', ['3-daagse koorts', '']],
  ])
})

it('has an address for every letter', () => {
  expect(['E', '#', 'Я'].map(letterInPath)).toEqual(['e', '0-9', 'я'])
})
