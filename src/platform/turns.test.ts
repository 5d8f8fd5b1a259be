import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { expect, test } from 'vitest'
import { givingTurnsBack, takeTurn } from './turns'

/** One process on SQLite asks no database for a turn. */
const alone = {} as Payload

test('requests for one thing follow each other, also after one that fails, and others do not wait', async () => {
  const told: string[] = []
  const ask = givingTurnsBack(async (name: string, what: string, ms: number) => {
    await takeTurn(alone, name)
    expect(await takeTurn(alone, name)).toBe(false)
    told.push(`${what} begins`)
    await wait(ms)
    told.push(`${what} ends`)
    if (what === 'first') throw new Error('failed')
    return new Response()
  })
  const first = ask('a', 'first', 20)
  await Promise.allSettled([first, ask('a', 'second', 1), ask('b', 'other', 1)])
  expect(told.filter((line) => !line.startsWith('other'))).toEqual([
    'first begins',
    'first ends',
    'second begins',
    'second ends',
  ])
  expect(told.indexOf('other ends')).toBeLessThan(told.indexOf('first ends'))
})
