import { expect, it } from 'vitest'
import { COMMENT_STATUSES, type Decider, mayBecome, mayBegin } from './status'

const table = (decider: Decider) =>
  Object.fromEntries(
    COMMENT_STATUSES.map((from) => [from, COMMENT_STATUSES.filter((to) => mayBecome(from, to, decider))]),
  )

it('lets moderators release, withdraw and reconsider, but not refuse what was called spam unseen', () => {
  expect(table('moderator')).toEqual({
    pending: ['pending', 'published', 'rejected', 'spam'],
    published: ['pending', 'published', 'rejected', 'spam'],
    rejected: ['pending', 'published', 'rejected', 'spam'],
    spam: ['pending', 'published', 'spam'],
    blocked: ['pending', 'published', 'spam', 'blocked'],
  })
})

it('lets the site release and hide, but bring nothing back that a moderator refused', () => {
  expect(table('system')).toEqual({
    pending: ['pending', 'published', 'rejected', 'spam'],
    published: ['pending', 'published', 'rejected'],
    rejected: ['rejected'],
    spam: ['spam'],
    blocked: ['blocked'],
  })
})

it('lets staff enter a comment that waits or is public, and nothing that begins refused', () => {
  expect(COMMENT_STATUSES.filter((status) => mayBegin(status, 'moderator'))).toEqual(['pending', 'published'])
})
