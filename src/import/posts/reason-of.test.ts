import { expect, it } from 'vitest'
import { parseHtml, wordsWithin } from './html-nodes'
import { reasonOf } from './reason-of'

it('says in words that elements stand too deep within each other', () => {
  let reason = ''
  try {
    wordsWithin(parseHtml('<b>'.repeat(100_000)))
  } catch (error) {
    reason = reasonOf(error)
  }
  expect(reason).toContain('te veel HTML-elementen in elkaar')
})

it('says others as they say it themselves', () => {
  expect([reasonOf(new Error('Bezet.')), reasonOf('niets')]).toEqual(['Bezet.', 'niets'])
})
