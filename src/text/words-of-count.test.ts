import { expect, it } from 'vitest'
import { wordsOfCount } from './words-of-count'

it('says how many characters there are of those that fit, and how many are too many', () => {
  expect(wordsOfCount(0, 500, 'limit')).toBe('Hoogstens 500 tekens.')
  expect(wordsOfCount(412, 2000, 'limit')).toBe('412 van 2.000 tekens.')
  expect(wordsOfCount(2012, 2000, 'limit')).toBe('2.012 van 2.000 tekens: 12 te veel.')
})

it('only advises where more is no mistake', () => {
  expect(wordsOfCount(0, 160, 'advice')).toBe('')
  expect(wordsOfCount(150, 160, 'advice')).toBe('150 van 160 tekens.')
  expect(wordsOfCount(180, 160, 'advice')).toBe('180 tekens; in zoekresultaten staan ongeveer de eerste 160.')
})
