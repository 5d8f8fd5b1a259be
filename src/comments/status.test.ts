import { expect, it } from 'vitest'
import { COMMENT_STATUSES, mayBecome } from './status'

it('lets moderators release, withdraw and reconsider, but not refuse what was called spam unseen', () => {
  const table = COMMENT_STATUSES.map((from) => [from, COMMENT_STATUSES.filter((to) => mayBecome(from, to))])
  expect(Object.fromEntries(table)).toEqual({
    pending: ['pending', 'published', 'rejected', 'spam'],
    published: ['pending', 'published', 'rejected', 'spam'],
    rejected: ['pending', 'published', 'rejected', 'spam'],
    spam: ['pending', 'published', 'spam'],
  })
})
