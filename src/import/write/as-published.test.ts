import { expect, it } from 'vitest'
import { asPublished } from './as-published'

it('has what is published, and nothing of the draft', () => {
  const published = { title: 'Kramp', reviewers: ['a'], figuresSource: { origin: 'schatting' } }
  const draft = {
    title: 'Krampen',
    introduction: 'Onaf',
    reviewers: ['a', 'b'],
    figuresSource: { origin: 'schatting', year: 2020 },
  }
  expect(asPublished(published, draft)).toEqual({
    title: 'Kramp',
    introduction: null,
    reviewers: ['a'],
    figuresSource: { origin: 'schatting', year: null },
  })
})
