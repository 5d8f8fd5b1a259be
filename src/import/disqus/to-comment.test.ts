import { expect, it } from 'vitest'
import { toComment } from './to-comment'

const comment = (fields: Record<string, string>) =>
  toComment({ id: '1', line: 1, thread: '2', parent: '', fields: { message: '<p>Dank!</p>', ...fields } })

it.each([
  ['published', {}],
  ['published', { isApproved: 'true', isSpam: 'false' }],
  ['pending', { isApproved: 'false', isSpam: 'false' }],
  ['spam', { isApproved: 'false', isSpam: 'true' }],
])('of Disqus is %s where the file says %j', (status, fields) => {
  expect(comment(fields).status).toBe(status)
})

it('says an address once that Disqus made a link of', () => {
  const message = '<p>Zie <a href="http://www.x.nl" rel="nofollow noopener">www.x.nl</a></p>'
  expect(comment({ message }).body).toBe('Zie www.x.nl')
})
