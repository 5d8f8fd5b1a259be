import { describe, expect, it } from 'vitest'
import { failureOf, pauseAfter } from './failure'

describe('a mail that could not be handed over', () => {
  it('is tried again when the server is away, busy or set up wrong', () => {
    expect(failureOf({ code: 'ECONNREFUSED', command: 'CONN' }, false)).toBe('again')
    expect(failureOf({ responseCode: 451, command: 'RCPT TO' }, false)).toBe('again')
    expect(failureOf({ responseCode: 452, command: 'DATA' }, true)).toBe('again')
    expect(failureOf({ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, false)).toBe('again')
    expect(failureOf({ responseCode: 554, command: 'CONN' }, false)).toBe('again')
    expect(failureOf({ responseCode: 530, command: 'RCPT TO' }, false)).toBe('again')
    expect(failureOf({ responseCode: 550, command: 'MAIL FROM' }, false)).toBe('again')
  })

  it('is dead when the server refuses it for good', () => {
    expect(failureOf({ responseCode: 550, command: 'RCPT TO' }, false)).toBe('dead')
    expect(failureOf({ responseCode: 554, command: 'DATA' }, true)).toBe('dead')
  })

  it('may have arrived when no answer came to the whole of it', () => {
    expect(failureOf({ code: 'ESOCKET', command: 'CONN' }, true)).toBe('unsure')
  })

  it('waits longer each time, and not for ever', () => {
    const pauses = Array.from({ length: 9 }, (_, index) => pauseAfter(index + 1) ?? 0)
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
    expect(pauseAfter(10)).toBeUndefined()
  })
})
