import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setImmediate as breathe } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Turns } from './turns.mjs'

const LIMITS = { atOnce: 1, mostWaiting: 4, turnMs: 60_000 }

/** As much of a response as ends a turn. */
class Answer extends EventEmitter {
  destroyed = false
  end(): void {
    this.destroyed = true
    this.emit('close')
  }
}

/** Who has had a turn, in order, and what ends each. */
function line(limits = LIMITS) {
  const turns = new Turns(limits)
  const came: string[] = []
  const sentAway: string[] = []
  const ask = (who: string) => {
    const answer = new Answer()
    const took = turns.take(who, answer as unknown as ServerResponse)
    void took.then((comes) => (comes ? came : sentAway).push(who))
    return answer
  }
  return { ask, came, sentAway }
}

describe('the line of those who wait', () => {
  it('lets so many have their turn at a time, and the next when one is over', async () => {
    const { ask, came } = line()
    const first = ask('a')
    ask('b')
    await breathe()
    expect(came).toEqual(['a'])
    first.end()
    await breathe()
    await breathe()
    expect(came).toEqual(['a', 'b'])
  })

  it('lets who asks once come before the rest of who asks often', async () => {
    const { ask, came } = line()
    const answers = [ask('often'), ask('often'), ask('often'), ask('once')]
    for (const answer of answers) {
      await breathe()
      answer.end()
      await breathe()
    }
    expect(came).toEqual(['often', 'often', 'once'])
  })

  it('sends away the last of who asks most when too many wait, and nobody else', async () => {
    const { ask, came, sentAway } = line()
    for (let count = 0; count < 6; count += 1) ask('often')
    ask('once')
    await breathe()
    expect([came, sentAway]).toEqual([['often'], ['often', 'often']])
  })

  it('passes over who is gone, and does not wait for who hangs', async () => {
    const { ask, came } = line({ ...LIMITS, turnMs: 5 })
    ask('hangs')
    ask('gone').end()
    ask('next')
    while (!came.includes('next')) await breathe()
    expect(came).toEqual(['hangs', 'next'])
  })
})
