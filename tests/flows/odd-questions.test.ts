import { describe, expect, inject, it } from 'vitest'
import { askOddly } from '../support/ask-oddly'
import { site } from '../support/client'

describe.skipIf(!inject('site'))('nothing that a stranger asks is a fault of the site', () => {
  it.each([12])('with the questions of seed %i', async (seed) => {
    const { asked, failed } = await askOddly(site().url, seed, { questions: 600, milliseconds: 8_000 })
    expect(failed).toEqual([])
    expect(asked).toBeGreaterThan(50)
  })
})
