import { expect, it } from 'vitest'
import { Echoes } from './echoes'

it('takes nothing for news that the form was told, however late it says so', () => {
  const echoes = new Echoes('')
  for (const typed of ['a', 'ab', 'a', 'ac']) echoes.told(typed)
  expect(['', 'a', 'ab', 'a', 'ac'].map((said) => echoes.isEcho(said))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ])
})

it('takes for news what somebody else changed, and the way back to it', () => {
  const echoes = new Echoes('')
  echoes.told('a')
  expect(echoes.isEcho('a')).toBe(true)
  expect(echoes.isEcho('theirs')).toBe(false)
  expect(echoes.isEcho('a')).toBe(false)
})

it('lets a form skip what was typed over before it was shown', () => {
  const echoes = new Echoes(null)
  echoes.told('a')
  echoes.told('ab')
  expect(echoes.isEcho('ab')).toBe(true)
  expect(echoes.isEcho('a')).toBe(false)
})
