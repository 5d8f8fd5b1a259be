import { expect, inject, it } from 'vitest'
import { login, unique } from '../support/client'

it.skipIf(!inject('site'))(
  'a copy of an article has a name of its own, and was neither published nor reviewed',
  async () => {
    const admin = await login()
    const title = unique('Kramp')
    const day = '2026-01-02T12:00:00.000Z'
    const reviewer = await admin.ok('POST', '/api/authors', { name: unique('Arts') })
    const { id } = await admin.ok('POST', '/api/symptoms', {
      title,
      publishedAt: day,
      reviewedAt: day,
      nextReview: day,
      reviewers: [reviewer.id],
      _status: 'published',
    })
    const copy = await admin.ok('POST', `/api/symptoms/${id}/duplicate`, { _status: 'draft' })
    expect(copy).toMatchObject({
      title: `${title} (kopie)`,
      publishedAt: null,
      lastUpdated: null,
      reviewedAt: null,
      nextReview: null,
      reviewers: [],
      _status: 'draft',
    })
  },
)
