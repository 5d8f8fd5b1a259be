import { expect, test } from 'vitest'
import { differs } from './differs'

const sent = { title: 'Kramp', slug: null, sources: [{ id: 'a', name: 'NHG' }], updatedAt: '1' }
const answered = { ...sent, id: '7', slug: 'kramp', introduction: null, updatedAt: '2' }

test('a form that was saved, with what the site added, holds nothing new', () => {
  expect(differs({ ...sent, slug: 'kramp', updatedAt: '2' }, [sent, answered])).toBe(false)
  expect(differs({ ...sent, introduction: '' }, [sent, answered])).toBe(false)
  expect(differs({ ...sent, sources: [] }, [{ ...sent, sources: [] }])).toBe(false)
})

test.each([
  { title: 'Krampen' },
  { title: '' },
  { introduction: 'Nieuw' },
  { sources: [] },
  { sources: [{ id: 'a', name: 'RIVM' }] },
  { sources: [{ id: 'a' }] },
  { sources: [...sent.sources, { id: 'b', name: 'RIVM' }] },
])('what was typed after that is new: %o', (typed) => {
  expect(differs({ ...sent, ...typed }, [sent, answered])).toBe(true)
})
