import { beforeAll, describe, expect, it, vi } from 'vitest'
import { appAddress, hashesOf, makeRecoveryCodes, recoveryHash, stepOf } from './codes'

beforeAll(() => vi.stubEnv('PAYLOAD_SECRET', 'a-secret-for-the-tests-only'))

/** The secret and one of the codes that RFC 6238 gives (appendix B, SHA-1): 94287082 at second 59, of which six are used. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const CODE = '287082'

describe('a code of an app', () => {
  it('is the one of RFC 6238', () => expect(stepOf(SECRET, CODE, 59_000)).toBe(1))
  it('may be typed with a space', () => expect(stepOf(SECRET, '287 082', 59_000)).toBe(1))

  it('may be of the step before or after, and names its own step', () => {
    expect(stepOf(SECRET, CODE, 29_000)).toBe(1)
    expect(stepOf(SECRET, CODE, 89_000)).toBe(1)
    expect(stepOf(SECRET, CODE, 90_000)).toBeUndefined()
  })

  it.each(['', '287083', '28708', '2870822', '-87082', 'abcdef'])('is not "%s"', (code) =>
    expect(stepOf(SECRET, code, 59_000)).toBeUndefined(),
  )
})

it('tells the app whose account it is', () => {
  expect(appAddress(SECRET, 'Simpto', 'jan@x.nl')).toBe(
    `otpauth://totp/Simpto:jan%40x.nl?issuer=Simpto&secret=${SECRET}&algorithm=SHA1&digits=6&period=30`,
  )
})

describe('recovery codes', () => {
  it('are ten different ones', () => {
    const codes = makeRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
  })

  it('are known however they are typed, and of one user only', () => {
    const known = recoveryHash('7', 'abcd-efgh-jkmn')
    expect(hashesOf('7', ['abcd-efgh-jkmn'])).toBe(known)
    expect(recoveryHash('7', 'ABCD EFGH JKMN')).toBe(known)
    expect(recoveryHash('8', 'abcd-efgh-jkmn')).not.toBe(known)
    expect(recoveryHash('7', 'abcd-efgh')).toBeUndefined()
  })
})
