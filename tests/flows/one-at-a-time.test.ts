import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { login, site, unique } from '../support/client'
import { payloadHere } from '../support/payload-here'
import { until } from '../support/site'

/* Payload in this process, on the database of the running site. Each lease that it takes is another holder. */
describe.skipIf(!inject('site'))('of several who want the same at once', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await payloadHere()
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

  it('of many who want it and let go at once, each has it, and none is refused', async () => {
    const { withLease } = await import('@/platform/leases/lease')
    const name = unique('gedrang')
    const work = vi.fn(async () => {})
    await Promise.all(Array.from({ length: 40 }, () => withLease(payload, name, work)))
    expect(work).toHaveBeenCalledTimes(40)
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

  it('one has a job of the queue, and another one when that died', async () => {
    const { claimJob } = await import('@/jobs/stored-jobs')
    const { jobLease } = await import('@/jobs/job-lease')
    const { takeUpLeftJobs } = await import('@/jobs/take-up-left-jobs')
    const { tryLease } = await import('@/platform/leases/lease')
    const job = await payload.db.create({
      collection: 'payload-jobs',
      data: { taskSlug: 'schedulePublish', queue: 'proef', processing: false, totalTried: 0 },
    })
    try {
      const letGo = await tryLease(payload, jobLease(String(job.id)))
      const claim = () => claimJob(payload, String(job.id))
      const claims = await Promise.all(Array.from({ length: 8 }, claim))
      expect(claims.filter(Boolean).length).toBe(1)
      await takeUpLeftJobs(payload)
      expect(await claim()).toBe(false)
      // As if its process had ended; the running site may be the one that sees it.
      await letGo?.()
      await until(async () => {
        await takeUpLeftJobs(payload)
        return claim()
      })
    } finally {
      await payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: job.id } } })
    }
  })

  it('who died between a change and telling of it, leaves nothing old behind', async (context) => {
    const transaction = await payload.db.beginTransaction()
    if (transaction !== null) {
      await payload.db.rollbackTransaction(transaction)
      return context.skip('a change and what tells of it are one transaction')
    }
    const { createLease } = await import('@/platform/leases/stored-leases')
    const { workerId } = await import('@/platform/worker-id')
    const admin = await login()
    const title = unique('Klacht van een dode')
    const article = { title, introduction: 'Van tevoren.', _status: 'published' }
    const { id, slug } = await admin.ok<{ id: string; slug: string }>('POST', '/api/symptoms', article)
    const page = async () => (await fetch(`${site().url}/symptomen/${slug}`)).text()
    expect(await page()).toContain('Van tevoren.')
    const [machine] = workerId().split('/')
    await payload.db.updateOne({ collection: 'symptoms', id, data: { introduction: 'Daarna.' } })
    expect(await page()).toContain('Van tevoren.')
    await createLease(payload, `writes ${id}`, `${machine}/4194305/een-vorige-keer/1`)
    await until(async () => (await page()).includes('Daarna.'))
  })
})
