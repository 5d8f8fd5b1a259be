import { APIError } from 'payload'
import { expect, it } from 'vitest'
import { answerDatabaseTaken } from './answer-database-taken'

const answerTo = (error: Error) =>
  answerDatabaseTaken({ error } as unknown as Parameters<typeof answerDatabaseTaken>[0])

it('says in words that the disk is full, or the database held by another program, whoever passes it on', () => {
  const full = new Error('a query failed', { cause: Object.assign(new Error(), { code: 'SQLITE_FULL' }) })
  expect(answerTo(full)).toMatchObject({
    status: 503,
    response: { errors: [{ message: expect.stringContaining('vol') }] },
  })
  const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })
  expect(answerTo(busy)).toMatchObject({ status: 503 })
})

it('leaves every other fault as it is', () => {
  expect(answerTo(new APIError('Nee.', 400))).toBeUndefined()
})
