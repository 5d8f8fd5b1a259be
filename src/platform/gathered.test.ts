import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { Meeting } from './meeting'

afterEach(() => {
  vi.useRealTimers()
})

it('lets those who come at the same moment go on together', async () => {
  // On a machine that stands still for a moment, patience would end before the second comes.
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const meeting = new Meeting()
  const events: string[] = []
  const come = async (name: string, turns: number) => {
    const arrive = meeting.expect()
    for (let turn = 0; turn < turns; turn++) await nextTurn()
    events.push(`${name} is there`)
    await arrive()
    events.push(`${name} goes on`)
  }
  await Promise.all([come('one', 0), come('two', 3)])
  expect(events).toEqual(['one is there', 'two is there', 'one goes on', 'two goes on'])
})

it('does not keep who comes alone, nor those who were there, for who never comes', async () => {
  const meeting = new Meeting()
  await meeting.expect()()
  const neverCalled = meeting.expect()
  await meeting.expect()()
  await neverCalled()
})
