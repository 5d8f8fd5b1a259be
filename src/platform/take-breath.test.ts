import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { takeBreath } from './take-breath'

it('lets others have their turns between the steps of many who work at once, and all come to their end', async () => {
  const work = (ms: number) => {
    const until = performance.now() + ms
    while (performance.now() < until);
  }
  let isDone = false
  const turns: number[] = []
  const others = (async () => {
    while (!isDone) {
      await nextTurn()
      turns.push(performance.now())
    }
  })()
  const workers = Array.from({ length: 10 }, async () => {
    for (let step = 0; step < 10; step += 1) {
      await takeBreath()
      work(5)
    }
  })
  await Promise.all(workers)
  isDone = true
  await others
  const waits = turns.slice(1).map((turn, index) => turn - (turns[index] ?? turn))
  // Half a second of work: without a breath, one wait.
  expect(waits.length).toBeGreaterThan(5)
  expect(Math.max(...waits)).toBeLessThan(250)
})
