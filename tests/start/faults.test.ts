import { afterAll, describe, expect, it } from 'vitest'
import { cutOffOne } from '../faults/database-cut'
import type { Finding } from '../faults/finding'
import { shareLimits } from '../faults/limits-shared'
import { killWriters } from '../faults/writer-killed'
import { startMongo } from '../support/mongodb'

/* In full, with all that can go wrong: `npm run faults`. */

const mongo = await startMongo()
afterAll(() => mongo?.stop())

const broken = (findings: Finding[]) => findings.filter(({ passes }) => !passes)

it('what a process that is killed had changed, all others on its SQLite show', async () => {
  expect(broken(await killWriters('B', undefined, 10))).toEqual([])
})

describe.skipIf(!mongo)('of several instances on MongoDB', () => {
  it('all show what one that is killed had changed', async () => {
    expect(broken(await killWriters('A', mongo, 5))).toEqual([])
  })

  it('one that is cut off from the database shows nothing old for long, and the others nothing at all', async () => {
    expect(broken(await cutOffOne('A', mongo, 8))).toEqual([])
  })

  it('all together count what one network posts, and one puzzle', async () => {
    expect(broken(await shareLimits('A', mongo, 6))).toEqual([])
  })
})
