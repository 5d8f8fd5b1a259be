import { beforeAll, describe, expect, it, vi } from 'vitest'

const { isGenuine, readLink, signLink } = await import('./signed-link')

const DAY_MS = 24 * 60 * 60_000
const opened = (text: string) => {
  const link = readLink(text)
  if (!link) throw new Error('not a link')
  return link
}

describe('a signed link', () => {
  beforeAll(() => vi.stubEnv('PAYLOAD_SECRET', 'a-secret-for-the-tests-only'))

  it('is genuine for its purpose, its comment and its address, until it expires', () => {
    const text = signLink('confirm', 'c-1', 'Jan@Geheim.example')
    expect(isGenuine('confirm', opened(text), 'jan@geheim.example')).toBe(true)
    expect(isGenuine('unsubscribe', opened(text), 'jan@geheim.example')).toBe(false)
    expect(isGenuine('confirm', opened(text), 'piet@geheim.example')).toBe(false)
    expect(isGenuine('confirm', opened(text.replace('c-1', 'c-2')), 'jan@geheim.example')).toBe(false)
    expect(isGenuine('confirm', opened(text), 'jan@geheim.example', Date.now() + 8 * DAY_MS)).toBe(false)
  })

  it('cannot be made to last longer', () => {
    const [comment, , signature] = signLink('own-data', 'c-1', 'jan@geheim.example').split('.')
    const later = [comment, (Date.now() + 99 * DAY_MS).toString(36), signature].join('.')
    expect(isGenuine('own-data', opened(later), 'jan@geheim.example')).toBe(false)
  })

  it('holds no address', () => {
    expect(signLink('confirm', 'c-1', 'jan@geheim.example')).not.toContain('geheim')
  })

  it('is none when anything else comes in', () => {
    for (const text of [null, '', 'a.b', 'a.b.c', `${'x'.repeat(99)}.1.${'0'.repeat(64)}`]) {
      expect(readLink(text)).toBeNull()
    }
  })
})
