import { describe, expect, inject, it } from 'vitest'
import { login, unique } from '../support/client'

describe.skipIf(!inject('site'))('the review of an article', () => {
  it('plans the next one by the period in the settings, unless a date is set by hand', async () => {
    const editor = await login()
    const article = await editor.ok('POST', '/api/symptoms', { title: unique('Beoordeeld') })
    const path = `/api/symptoms/${article.id}`
    const planned = await editor.ok('PATCH', path, { reviewedAt: '2026-03-01T12:00:00.000Z' })
    expect(planned.nextReview).toBe('2029-03-01T12:00:00.000Z')
    const byHand = { reviewedAt: '2026-04-01T12:00:00.000Z', nextReview: '2027-01-01T12:00:00.000Z' }
    expect((await editor.ok('PATCH', path, byHand)).nextReview).toBe(byHand.nextReview)
  })

  it('can be listed with what else needs attention', async () => {
    const editor = await login()
    const article = await editor.ok('POST', '/api/symptoms', {
      title: unique('Zonder kader'),
      _status: 'published',
    })
    const query = `where[and][0][hasCareCard][not_equals]=true&where[and][1][id][equals]=${article.id}`
    expect((await (await editor.get(`/api/symptoms?${query}`)).json()).totalDocs).toBe(1)
    const dashboard = await (await editor.get('/admin')).text()
    expect(dashboard).toContain('Vraagt aandacht')
    expect(dashboard).toContain('Nog nooit beoordeeld')
  })
})
