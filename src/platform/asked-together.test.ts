import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { askedTogether } from './asked-together'

const payload = {} as Payload

it('is one question for those who ask at the same moment, and each gets their answer', async () => {
  const asked: (readonly number[])[] = []
  const double = askedTogether<number, number>(async (_, numbers) => {
    asked.push(numbers)
    return numbers.map((number) => number * 2)
  })
  expect(await Promise.all([double(payload, 1), double(payload, 2), double(payload, 1)])).toEqual([2, 4, 2])
  expect(await double(payload, 1)).toBe(2)
  expect(asked).toEqual([[1, 2, 1], [1]])
})

it('fails for who asked what cannot be answered, and for nobody beside them', async () => {
  const root = askedTogether<number, number>(async (_, numbers) => {
    if (numbers.some((number) => number < 0)) throw new Error('below zero')
    return numbers.map(Math.sqrt)
  })
  const outcomes = await Promise.allSettled([root(payload, 9), root(payload, -1), root(payload, 4)])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  await expect(root(payload, -1)).rejects.toThrow('below zero')
})
