import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, site, stranger, unique } from '../support/client'

interface Article {
  id: string
  slug: string
  title: string
}

/** Reports a comment as a reader of that network does, without script. */
function report(comment: string, address: string, reason = '') {
  return fetch(`${site().url}/reacties/melden`, {
    method: 'POST',
    // The tests come from this machine, which counts as a trusted proxy.
    headers: { 'x-forwarded-for': address },
    body: new URLSearchParams({ reactie: comment, reason }),
  })
}

describe.skipIf(!inject('site'))('a report of a comment', () => {
  let admin: Client
  let article: Article
  beforeAll(async () => {
    admin = await login()
    article = await admin.ok<Article>('POST', '/api/symptoms', {
      title: unique('Klacht met meldingen'),
      _status: 'published',
    })
  })

  const published = (body = unique('Een reactie.')) =>
    admin.ok<{ id: string; number: number; body: string }>('POST', '/api/comments', {
      symptom: article.id,
      name: 'Anna',
      email: 'anna@geheim.example',
      body,
      status: 'published',
    })
  const seenByStaff = async (id: string) => (await admin.get(`/api/comments/${id}?depth=0`)).json()
  const page = async () => (await stranger.get(`/symptomen/${article.slug}`)).text()

  it('needs no script: a link, a page with a button, and thanks', async () => {
    const comment = await published()
    expect(await page()).toContain(`href="/reacties/melden?reactie=${comment.number}"`)
    const form = await (await stranger.get(`/reacties/melden?reactie=${comment.number}`)).text()
    expect(form).toContain(`<input type="hidden" name="reactie" value="${comment.id}"/>`)
    const thanks = await report(comment.id, '192.0.2.1', 'Reclame')
    const thanked = await thanks.text()
    expect([thanks.status, thanked]).toEqual([200, expect.stringContaining('Bedankt voor uw melding')])
    expect(thanked).toContain(`<a href="/symptomen/${article.slug}">Terug naar ${article.title}</a>`)
    expect(await seenByStaff(comment.id)).toMatchObject({ status: 'published', reportCount: 1 })
    expect(await page()).toContain(comment.body)
  })

  it('hides the comment at the third network, until a moderator looks', async () => {
    const comment = await published()
    for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.2', '192.0.2.2'])
      await report(comment.id, address)
    expect(await seenByStaff(comment.id)).toMatchObject({ status: 'published', reportCount: 2 })
    expect(await page()).toContain(comment.body)
    await report(comment.id, '2001:db8::1')
    expect(await page()).not.toContain(comment.body)
    expect(await seenByStaff(comment.id)).toMatchObject({
      status: 'pending',
      reportCount: 3,
      heldReasons: ['Gemeld door lezers: 3 meldingen'],
    })

    const moderator = await loginAs('moderator')
    await moderator.ok('PATCH', `/api/comments/${comment.id}`, { status: 'published' })
    expect(await page()).toContain(comment.body)
    await report(comment.id, '192.0.2.9')
    expect(await seenByStaff(comment.id)).toMatchObject({ status: 'published', reportCount: 1 })
  })

  it('counts once for all networks that one subscriber can have', async () => {
    const comment = await published()
    for (const address of ['2001:db8:7:1::1', '2001:db8:7:2::1', '2001:db8:7:ff::1'])
      await report(comment.id, address)
    expect(await seenByStaff(comment.id)).toMatchObject({ status: 'published', reportCount: 1 })
  })

  it('is possible for what readers can see, and for nothing else', async () => {
    const waiting = await admin.ok('POST', '/api/comments', {
      symptom: article.id,
      name: 'Bram',
      email: 'bram@geheim.example',
      body: unique('Wacht nog'),
      status: 'pending',
    })
    for (const id of [waiting.id, 'x', '', '000000000000000000000000']) {
      expect((await report(id, '192.0.2.3')).status).toBe(404)
      expect((await stranger.get(`/reacties/melden?reactie=${id}`)).status).toBe(404)
    }
    expect(await seenByStaff(waiting.id)).toMatchObject({ reportCount: 0 })
  })

  it('is for moderators to read, and for nobody to write', async () => {
    const comment = await published()
    await report(comment.id, '192.0.2.4', 'Scheldt')
    expect((await stranger.get('/api/comment-reports')).status).toBe(403)
    const moderator = await loginAs('moderator')
    const found = await moderator.get(`/api/comment-reports?depth=0&where[comment][equals]=${comment.id}`)
    expect((await found.json()).docs).toMatchObject([{ reason: 'Scheldt' }])
    expect((await moderator.send('POST', '/api/comment-reports', { comment: comment.id })).status).toBe(403)
    const seen = await (await stranger.get(`/api/comments/${comment.id}?depth=0`)).json()
    for (const secret of ['reportCount', 'reportedAt', 'reportsClearedAt'])
      expect(seen).not.toHaveProperty(secret)
  })

  it('goes when its comment is deleted', async () => {
    const comment = await published()
    const reason = unique('Noemt mijn naam')
    await report(comment.id, '192.0.2.5', reason)
    await admin.ok('DELETE', `/api/comments/${comment.id}`)
    const found = await admin.get(`/api/comment-reports?where[reason][equals]=${reason}`)
    expect((await found.json()).docs).toEqual([])
  })

  it('leads to a comment by an address that stays', async () => {
    const comment = await published()
    const answer = await stranger.get(`/symptomen/${article.slug}/reacties?reactie=${comment.id}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/symptomen/${article.slug}#reactie-${comment.number}`,
    ])
  })
})
