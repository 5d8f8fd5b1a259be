import { beforeAll, expect, it, vi } from 'vitest'
import { seal, unseal } from './sealed-text'

beforeAll(() => vi.stubEnv('PAYLOAD_SECRET', 'a-secret-for-the-tests-only'))

it('is read by who sealed it, for what it was sealed for', () => {
  const sealed = seal('of Jan', 'geheim é')
  expect(sealed).not.toContain('geheim')
  expect(seal('of Jan', 'geheim é')).not.toBe(sealed)
  expect(unseal('of Jan', sealed)).toBe('geheim é')
  expect(unseal('of Eva', sealed)).toBeUndefined()
})

it('is nothing once somebody changed it', () => {
  const sealed = Buffer.from(seal('of Jan', 'geheim'), 'base64url')
  for (const index of [0, 12, 28, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed[index] = (changed[index] ?? 0) ^ 1
    expect(unseal('of Jan', changed.toString('base64url'))).toBeUndefined()
  }
  for (const odd of ['', 'x', '%%%', 'A'.repeat(30)]) expect(unseal('of Jan', odd)).toBeUndefined()
})
