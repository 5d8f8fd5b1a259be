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
})
