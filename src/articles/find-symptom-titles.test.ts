import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { findSymptomTitles } from './find-symptom-titles'

it('offers no article without a title', async () => {
  const docs = [{ id: '1' }, { id: '2', title: '' }, { id: '3', title: 'Hoest', slug: 'hoest' }]
  const req = { payload: { find: async () => ({ docs }) } } as unknown as PayloadRequest
  expect(await findSymptomTitles(req)).toEqual([docs[2]])
})
