import { expect, it } from 'vitest'
import { choiceQuery, readChoice } from './read-choice'

const articles = ['Spierkrampen', 'Hoofdpijn', 'Duizelig, licht in het hoofd', 'Koorts'].map((title) => ({
  title,
  slug: title.toLowerCase().replace(/\W+/g, '-'),
  lastUpdated: null,
}))
const read = (query: string) => {
  const { chosen, ...rest } = readChoice(new URLSearchParams(query), articles)
  return { chosen: chosen.map(({ slug }) => slug), ...rest }
}

it('reads addresses, one parameter or several', () => {
  expect(read('symptomen=spierkrampen,hoofdpijn').chosen).toEqual(['spierkrampen', 'hoofdpijn'])
  expect(read('symptomen=spierkrampen&symptomen=&symptomen=koorts').chosen).toEqual([
    'spierkrampen',
    'koorts',
  ])
})

it('reads titles as somebody types them, also with a comma', () => {
  expect(read('symptomen=+HOOFDPIJN&symptomen=duizelig,+licht+in+het+hoofd').chosen).toEqual([
    'hoofdpijn',
    'duizelig-licht-in-het-hoofd',
  ])
})

it('takes each once, three at most, and keeps what it does not know', () => {
  expect(read('symptomen=koorts,koorts,jeuk')).toEqual({
    chosen: ['koorts'],
    unknown: ['jeuk'],
    tooMany: false,
  })
  const all = articles.map(({ slug }) => slug).join(',')
  expect(read(`symptomen=${all}`)).toMatchObject({ tooMany: true, unknown: [] })
  expect(read(`symptomen=${all}`).chosen).toHaveLength(3)
})

it('writes the address that it reads', () => {
  expect(choiceQuery(articles.slice(0, 2))).toBe('symptomen=spierkrampen,hoofdpijn')
})
