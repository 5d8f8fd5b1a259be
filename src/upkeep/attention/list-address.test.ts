import { expect, it } from 'vitest'
import { conditionsOf, listAddress, wordsOf } from './list-address'
import { attentionPoints } from './points'

const points = attentionPoints(new Date('2026-11-25T14:00:00Z'))

it('leads to a list with the same conditions', () => {
  const { pathname, searchParams } = addressOf('Beoordeling over tijd')
  expect(pathname).toBe('/admin/collections/symptoms')
  expect([...searchParams]).toEqual([
    ['where[or][0][and][0][_status][equals]', 'published'],
    ['where[or][0][and][1][nextReview][less_than]', '2026-11-25T00:00:00.000Z'],
  ])
})

it('names several values as one: of a list with brackets the admin reads no more than twenty', () => {
  expect([...addressOf('Mails die niet zijn verstuurd').searchParams]).toEqual([
    ['where[or][0][and][0][state][in]', 'dead,unsure'],
  ])
  expect(wordsOf([{ state: { in: ['dead', 'unsure'] } }])).toEqual(
    wordsOf([{ state: { in: 'dead,unsure' } }]),
  )
})

it('leads to the whole list where there is no condition', () => {
  expect(addressOf('Gezocht en niet gevonden').href).toBe('http://localhost/admin/collections/search-misses')
})

function addressOf(label: string): URL {
  const point = points.find((each) => each.label === label)
  if (!point) throw new Error(`"${label}" is no point of attention`)
  return new URL(listAddress('/admin', point.collection, conditionsOf(point.where)), 'http://localhost')
}
