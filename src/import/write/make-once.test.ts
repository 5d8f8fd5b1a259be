import { expect, it, vi } from 'vitest'
import { makeOnce } from './make-once'

const taken = () => Promise.reject(new Error('De waarde moet uniek zijn'))

it('takes the cause that another import made since it was looked for', async () => {
  const made = async () => ({ id: 'hunne', slug: 'griep' })
  expect(await makeOnce<{ id?: string; slug: string }>({ slug: 'griep' }, taken, made)).toBe('hunne')
})

it('gives a cause another address where somebody else took its own meanwhile', async () => {
  const make = vi.fn(async ({ slug }: { slug: string }) => (slug === 'griep' ? taken() : `van ${slug}`))
  expect(await makeOnce({ slug: 'griep' }, make, async () => ({ slug: 'griep-2' }))).toBe('van griep-2')
})

it('says why a cause cannot be made where nobody else made it', async () => {
  await expect(makeOnce({ slug: 'griep' }, taken, async () => ({ slug: 'griep' }))).rejects.toThrow('uniek')
})
