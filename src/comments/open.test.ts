import { expect, it } from 'vitest'
import { isOpen } from './open'

const article = { commentsOpen: true, publishedAt: '2026-01-01T00:00:00.000Z' }
const at = Date.parse

it('closes an article so many days after its publication', () => {
  const rules = { closeAfterDays: 30 }
  expect(isOpen(article, true, rules, at('2026-01-30T23:59:59Z'))).toBe(true)
  expect(isOpen(article, true, rules, at('2026-01-31T00:00:00Z'))).toBe(false)
})

it('never closes by itself without that rule, or without a date', () => {
  expect(isOpen(article, true, { closeAfterDays: 0 }, at('2099-01-01'))).toBe(true)
  expect(isOpen({ ...article, publishedAt: null }, true, { closeAfterDays: 1 })).toBe(true)
})

it('stays closed where the article or the site is', () => {
  expect(isOpen({ ...article, commentsOpen: false }, true, { closeAfterDays: 0 })).toBe(false)
  expect(isOpen(article, false, { closeAfterDays: 0 })).toBe(false)
})
