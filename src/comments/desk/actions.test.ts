import { expect, it } from 'vitest'
import { actionsFor } from './actions'

const offered = (status: Parameters<typeof actionsFor>[0]['status'], reportCount = 0) =>
  actionsFor({ status, reportCount }).map(({ label }) => label)

it('offers what the transition table allows', () => {
  expect(offered('pending')).toEqual(['Publiceren', 'Afwijzen', 'Spam'])
  expect(offered('published')).toEqual(['Afwijzen', 'Spam', 'Laten wachten'])
  expect(offered('spam')).toEqual(['Publiceren', 'Laten wachten'])
})

it('offers to leave a reported comment where it is', () => {
  expect(offered('published', 2)).toEqual(['Laten staan', 'Afwijzen', 'Spam', 'Laten wachten'])
})
