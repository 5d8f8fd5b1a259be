import { expect, it } from 'vitest'
import { attentionPoints, listAddress } from './points'

it('leads to a list with the same conditions', () => {
  const overdue = attentionPoints(new Date('2026-11-25T00:00:00Z')).find(({ label }) =>
    label.endsWith('over tijd'),
  )
  if (!overdue) throw new Error('overdue reviews are a point of attention')
  const { pathname, searchParams } = new URL(listAddress('/admin', overdue), 'http://localhost')
  expect(pathname).toBe('/admin/collections/symptoms')
  expect([...searchParams]).toEqual([
    ['where[or][0][and][0][_status][equals]', 'published'],
    ['where[or][0][and][1][nextReview][less_than]', '2026-11-25T00:00:00.000Z'],
  ])
})
