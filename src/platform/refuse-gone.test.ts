import { expect, it } from 'vitest'
import { answerGone } from './refuse-gone'

const answerTo = (error: Error) => answerGone({ error } as unknown as Parameters<typeof answerGone>[0])

it('says in words that what was chosen went at that moment, whoever passes it on', () => {
  const loose = new Error('a query failed', {
    cause: new Error('SQLITE_CONSTRAINT: FOREIGN KEY constraint failed'),
  })
  expect(answerTo(loose)).toMatchObject({ status: 409 })
  expect(answerTo(new Error('a query failed'))).toBeUndefined()
})
