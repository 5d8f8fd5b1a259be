import { expect, it } from 'vitest'
import { HONEST_POSTS } from '../../../tests/fixtures/honest-posts'
import { otherLanguage } from './language'

it.each([
  ['en', 'Great post! I really enjoyed reading this, thank you for sharing such wonderful information'],
  ['en', 'My husband has had the same problem since he takes diuretics at night'],
  ['ru', 'Купить таблетки онлайн без рецепта быстрая доставка по всей стране'],
  ['es', 'Excelente artículo, me ha gustado mucho la información que compartes'],
])('tells that a text is in %s', async (code, text) => {
  expect(await otherLanguage(text, ['nl'])).toBe(code)
  expect(await otherLanguage(text, ['nl', code])).toBeUndefined()
})

it.each([
  'Ik heb al jaren last van kramp in mijn kuiten, vooral ’s nachts.',
  'mn ma gebruikt statines en heeft er ook kramp van gekregn, ze moest stoppen vd huisarts',
  'Ik gebruik metoprolol, hydrochloorthiazide, amlodipine en atorvastatine',
  'Super fijn deze info, thanks! Ga morgen ff langs de apotheek',
  'Top artikel',
  'Thanks, great!',
  'Zie https://www.example.com/this/is/a/long/english/address/about/cramps',
])('takes "%s" for Dutch, or for too short to tell', async (text) => {
  expect(await otherLanguage(text, ['nl'])).toBeUndefined()
})

it('doubts of 200 honest posts only the 18 that are in another language', async () => {
  const found = await Promise.all(HONEST_POSTS.map(({ body }) => otherLanguage(body, ['nl'])))
  const doubted = found.filter((code) => code !== undefined)
  expect(doubted).toHaveLength(18)
  expect(new Set(doubted)).toEqual(new Set(['ar', 'en', 'ru', 'tr', 'zh']))
})
