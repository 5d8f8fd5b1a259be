import { describe, expect, it } from 'vitest'
import { safeError } from './safe-error'

describe('what is logged of an error', () => {
  it.each([
    'Failed query: insert into "comments" values (?)\nparams: Geheime Naam,lek@geheim.example,heel prive verhaal',
    'E11000 duplicate key error collection: x.users index: email_1 dup key: { email: "lek@geheim.example" }',
    'No user with lek@geheim.example',
  ])('holds no values: %s', (message) => {
    const error = new Error(message, { cause: new Error(message) })
    const logged = JSON.stringify(safeError(error))
    expect(logged).not.toMatch(/lek@|Geheime|prive/)
    expect(logged).toContain('safe-error.test')
  })

  it('says what went wrong', () => {
    const cause = Object.assign(new Error('SQLITE_BUSY: database is locked'), { code: 'SQLITE_BUSY' })
    expect(safeError(new Error('Failed query: x', { cause }))).toMatchObject({
      type: 'Error',
      message: 'a query failed (SQLITE_BUSY: database is locked)',
    })
    expect(safeError(cause)).toMatchObject({ code: 'SQLITE_BUSY' })
  })
})
