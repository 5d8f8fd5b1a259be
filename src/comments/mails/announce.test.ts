import type { Payload } from 'payload'
import { expect, it, vi } from 'vitest'
import { announce } from './announce'

it('mails nothing about a comment that was erased since it came due', async () => {
  const due = { id: 'a', mailsDueAt: '2026-01-01T00:00:00.000Z' }
  const findOne = vi.fn(async () => null)
  const find = vi.fn(async () => ({ docs: [due] }))
  // Nothing else can be asked of this database, nor stored in it.
  await announce({ find, db: { findOne } } as unknown as Payload)
  expect(findOne).toHaveBeenCalledOnce()
  expect(find).toHaveBeenCalledOnce()
})
