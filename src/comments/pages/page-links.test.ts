import { expect, it } from 'vitest'
import { linksOfPage, pathOfPage } from './page-links'

it('finds the first comments on the article: the oldest or the newest, as the site is set', () => {
  expect(pathOfPage('kramp', 1, 'oldest', 3)).toBe('/symptomen/kramp')
  expect(pathOfPage('kramp', 3, 'oldest', 3)).toBe('/symptomen/kramp/reacties/3')
  expect(pathOfPage('kramp', 3, 'newest', 3)).toBe('/symptomen/kramp')
  expect(pathOfPage('kramp', 1, 'newest', 3)).toBe('/symptomen/kramp/reacties/1')
})

it('leads from page to page', () => {
  expect(linksOfPage('kramp', 2, 'oldest', true)).toEqual({
    older: '/symptomen/kramp#reacties',
    newer: '/symptomen/kramp/reacties/3',
  })
  expect(linksOfPage('kramp', 2, 'newest', false)).toEqual({ older: '/symptomen/kramp/reacties/1' })
  expect(linksOfPage('kramp', 1, 'newest', false)).toEqual({})
})
