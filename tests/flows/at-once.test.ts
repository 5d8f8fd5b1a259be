import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, unique } from '../support/client'
import { placeComment } from '../support/post-comment'

describe.skipIf(!inject('site'))('what several do at once', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  const statusesOf = async (asked: Promise<Response>[]) =>
    (await Promise.all(asked)).map(({ status }) => status).sort()

  it('gives one title three times at once an article each, or says why not', async () => {
    const title = unique('Drie keer')
    const asked = [1, 2, 3].map(() => admin.send('POST', '/api/symptoms', { title, _status: 'published' }))
    const statuses = await statusesOf(asked)
    expect(statuses[0]).toBe(201)
    for (const status of statuses) expect([201, 400, 409]).toContain(status)
  })

  it('stores one change of an article after the other', async () => {
    const { id } = await admin.ok('POST', '/api/symptoms', { title: unique('Twee'), _status: 'published' })
    const asked = ['eerste', 'tweede'].map((introduction) =>
      admin.send('PATCH', `/api/symptoms/${id}`, { introduction }),
    )
    for (const status of await statusesOf(asked)) expect([200, 409]).toContain(status)
  })

  it('merges causes one after the other, so that no address leads to what another merge deleted', async () => {
    const [first, second, third] = await Promise.all(
      ['Eerste', 'Tweede', 'Derde'].map((word) =>
        admin.ok<{ id: string; slug: string }>('POST', '/api/causes', {
          name: unique(word),
          kind: 'condition',
        }),
      ),
    )
    if (!first || !second || !third) throw new Error('three were made')
    const merge = (from: { id: string }, into: { id: string }) =>
      admin.send('POST', `/api/causes/${from.id}/merge`, { into: into.id })
    const [early, late] = await Promise.all([merge(first, second), merge(second, third)])
    expect(late.status).toBe(200)
    const leadsTo = async ({ slug }: { slug: string }) => {
      const answer = await admin.get(`/oorzaken/${slug}`)
      return [answer.status, answer.headers.get('location')]
    }
    expect(await leadsTo(second)).toEqual([308, `/oorzaken/${third.slug}`])
    // Whichever came first: what the first was to go into may have been gone already.
    const both = [200, 308, `/oorzaken/${third.slug}`]
    expect([early.status, ...(await leadsTo(first))]).toEqual(early.status === 200 ? both : [404, 200, null])
  })

  it('of two merges of causes into each other, does one and says of the other that it is gone', async () => {
    const make = (word: string) =>
      admin.ok<{ id: string }>('POST', '/api/causes', { name: unique(word), kind: 'condition' })
    const [one, other] = [await make('Heen'), await make('Terug')]
    await admin.ok('POST', '/api/symptoms', {
      title: unique('Klacht'),
      _status: 'published',
      causes: [one, other].map(({ id }) => ({ cause: id, casesPerYear: 12 })),
    })
    const asked = [
      [one, other],
      [other, one],
    ].map(([from, into]) => admin.send('POST', `/api/causes/${from?.id}/merge`, { into: into?.id }))
    expect(await statusesOf(asked)).toEqual([200, 404])
  })

  it('decides about a comment as one of four opposing moderators says, and tells the others', async () => {
    const { slug } = await admin.ok<{ slug: string }>('POST', '/api/symptoms', {
      title: unique('Vier'),
      _status: 'published',
    })
    const { id } = await placeComment(admin, slug)
    const asked = ['published', 'rejected', 'spam', 'published'].map((to) =>
      admin.send('POST', '/api/comments/desk/decide', { comments: [{ id, seen: 'pending' }], to }),
    )
    expect(await statusesOf(asked)).toEqual([200, 409, 409, 409])
  })

  it('gives each of several comments a number of its own, and none another one later', async () => {
    const { slug } = await admin.ok<{ slug: string }>('POST', '/api/symptoms', {
      title: unique('Genummerd'),
      _status: 'published',
    })
    const comments = await Promise.all([1, 2, 3, 4].map(() => placeComment(admin, slug)))
    const setAll = (status: string) =>
      Promise.all(
        comments.map(({ id }) => admin.ok<{ number: number }>('PATCH', `/api/comments/${id}`, { status })),
      )
    const numbers = (await setAll('published')).map(({ number }) => number)
    expect(new Set(numbers).size).toBe(4)
    for (const number of numbers) expect(number).toBeGreaterThan(0)
    await setAll('rejected')
    expect((await setAll('published')).map(({ number }) => number)).toEqual(numbers)
  })
})
