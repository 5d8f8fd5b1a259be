import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { site, unique } from '../support/client'

/* Payload in this process, on the database of the running site. Each lease that it takes is another holder. */
describe.skipIf(!inject('site'))('of several who want the same at once', () => {
  let payload: Payload
  beforeAll(async () => {
    Object.assign(process.env, site().env)
    const { default: config } = await import('../../payload.config')
    payload = await (await import('payload')).getPayload({ config })
  })
  afterAll(() => payload?.destroy())

  it('one has a lease, whether it was ever held before or not, until it lets go', async () => {
    const { tryLease } = await import('@/platform/leases/lease')
    const name = unique('voorrecht')
    for (let round = 0; round < 3; round += 1) {
      const tries = await Promise.all(Array.from({ length: 8 }, () => tryLease(payload, name)))
      const held = tries.filter((letGo) => letGo !== undefined)
      expect(held.length).toBe(1)
      await held[0]?.()
    }
  })

  it('each waits for the one before, and the work is never done twice at a time', async () => {
    const { withLease } = await import('@/platform/leases/lease')
    const name = unique('werk')
    let atWork = 0
    const most: number[] = []
    const work = async () => {
      atWork += 1
      most.push(atWork)
      await payload.count({ collection: 'users' })
      atWork -= 1
    }
    await Promise.all(Array.from({ length: 4 }, () => withLease(payload, name, work)))
    expect(most).toEqual([1, 1, 1, 1])
  })

  it('what a process that died held is free at once on its machine', async () => {
    const { tryLease } = await import('@/platform/leases/lease')
    const { createLease } = await import('@/platform/leases/stored-leases')
    const { workerId } = await import('@/platform/worker-id')
    const [machine] = workerId().split('/')
    const name = unique('nalatenschap')
    await createLease(payload, name, `${machine}/4194305/een-vorige-keer/1`)
    const letGo = await tryLease(payload, name)
    expect(letGo).toBeDefined()
    await letGo?.()
  })

  it('one has a job of the queue', async () => {
    const { claimJob } = await import('@/jobs/stored-jobs')
    const job = await payload.db.create({
      collection: 'payload-jobs',
      data: { taskSlug: 'schedulePublish', queue: 'proef', processing: false, totalTried: 0 },
    })
    try {
      const claims = await Promise.all(Array.from({ length: 8 }, () => claimJob(payload, job.id)))
      expect(claims.filter(Boolean).length).toBe(1)
    } finally {
      await payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: job.id } } })
    }
  })
})
