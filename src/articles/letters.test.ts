import { expect, it } from 'vitest'
import { byLetter, letterAt, letterInPath } from './letters'

it('puts names under their first letter, accents folded, and the rest under one sign', () => {
  const names = ['één', 'Eczeem', ' jeuk', '3-daagse koorts', '']
  expect([...byLetter(names, (name) => name)]).toEqual([
    ['E', ['één', 'Eczeem']],
    ['J', [' jeuk']],
    ['#', ['3-daagse koorts', '']],
  ])
})

it('has an address for every letter', () => {
  expect(['E', '#', 'Β'].map(letterInPath)).toEqual(['e', '0-9', '%CE%B2'])
  expect(['e', '0-9', '%CE%B2'].map(letterAt)).toEqual(['E', '0-9', 'Β'])
})
