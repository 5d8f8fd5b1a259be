import { expect, it } from 'vitest'
import { compareCauses } from './compare-causes'
import type { Compared } from './find-compared'

const article = (title: string, causes: Record<string, number>) =>
  ({
    title,
    causes: Object.entries(causes).map(([name, casesPerYear]) => ({ id: name, name, casesPerYear })),
  }) as Compared

const namesOf = (articles: Compared[]) =>
  compareCauses(articles).map((group) => [
    group.articles.map(({ title }) => title).join('+'),
    group.causes.map(({ cause }) => cause.name),
  ])

it('holds what stands in both lists first, most cases in either first, then the others', () => {
  const cramp = article('kramp', { angst: 5, jicht: 1, plaspil: 900 })
  const numb = article('doof', { angst: 700, plaspil: 3, ms: 10 })
  expect(namesOf([cramp, numb])).toEqual([
    ['kramp+doof', ['plaspil', 'angst']],
    ['kramp', ['jicht']],
    ['doof', ['ms']],
  ])
  expect(compareCauses([cramp, numb])[0]?.causes[0]?.listed.map((cause) => cause?.casesPerYear)).toEqual([
    900, 3,
  ])
})

it('puts what stands in all three before what stands in two', () => {
  const one = article('1', { a: 1, b: 1, c: 1 })
  const two = article('2', { a: 1, b: 1 })
  const three = article('3', { a: 1, c: 1 })
  expect(namesOf([one, two, three])).toEqual([
    ['1+2+3', ['a']],
    ['1+2', ['b']],
    ['1+3', ['c']],
  ])
})

it('says of each list by itself what is in no other', () => {
  expect(namesOf([article('1', { a: 1 }), article('2', { b: 1 })])).toEqual([
    ['1', ['a']],
    ['2', ['b']],
  ])
})
