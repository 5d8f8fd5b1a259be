import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { gathered } from './gathered'

it('lets those who come in one turn go on together, and who comes later by themselves', async () => {
  const events: string[] = []
  const come = async (name: string) => {
    events.push(`${name} comes`)
    await gathered()
    events.push(`${name} goes on`)
  }
  const first = Promise.all([come('one'), come('two')])
  await nextTurn()
  await Promise.all([first, come('three')])
  expect(events).toEqual([
    'one comes',
    'two comes',
    'one goes on',
    'two goes on',
    'three comes',
    'three goes on',
  ])
})
