import { expect, it } from 'vitest'
import { ExpiryFollower } from './expiry-follower'

const row = (number: number, id = `row ${number}`) => ({ id, number, tags: [`tag of ${id}`] })

it('has each row fall once, from where it begins', () => {
  const follower = new ExpiryFollower(7)
  expect(follower.take([row(8), row(9)], 0).tags).toEqual(['tag of row 8', 'tag of row 9'])
  expect(follower.take([row(9), row(10)], 100).tags).toEqual(['tag of row 10'])
  expect(follower.done).toBe(10)
})

it('waits for a number that was given out and is not written yet, and goes on with those behind it', () => {
  const follower = new ExpiryFollower(0)
  expect(follower.take([row(0, 'slow'), row(2)], 0).tags).toEqual(['tag of row 2'])
  expect(follower.done).toBe(0)
  expect(follower.take([row(1, 'slow'), row(2)], 100).tags).toEqual(['tag of slow'])
  expect(follower.done).toBe(2)
})

it('goes past a number whose writer died before it was written', () => {
  const follower = new ExpiryFollower(0)
  follower.take([row(2)], 0)
  follower.take([row(2)], 9_000)
  expect(follower.done).toBe(0)
  follower.take([row(2)], 10_000)
  expect(follower.done).toBe(2)
})

it('names what was left behind without a number, by its own clock', () => {
  const follower = new ExpiryFollower(0)
  expect(follower.take([row(0, 'left')], 5_000)).toEqual({ tags: [], left: [] })
  expect(follower.take([row(0, 'left')], 6_000).left).toEqual([])
  expect(follower.take([row(0, 'left')], 6_500).left).toEqual(['left'])
})

it('leaves alone what fell in this process already', () => {
  const follower = new ExpiryFollower(0)
  follower.noteOwn('mine')
  expect(follower.take([row(1, 'mine'), row(2, 'theirs')], 0).tags).toEqual(['tag of theirs'])
  follower.noteOwn('undone')
  follower.forgetOwn('undone')
  expect(follower.take([row(3, 'undone')], 0).tags).toEqual(['tag of undone'])
})
