import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, site, stranger, unique } from '../support/client'
import { linkIn, mailsTo, nextMailTo } from '../support/outbox'
import { payloadHere } from '../support/payload-here'
import { placeComment } from '../support/post-comment'

interface Article {
  id: string
  slug: string
  title: string
}

describe.skipIf(!inject('site'))('what the site keeps about a person', () => {
  let admin: Client
  let article: Article
  beforeAll(async () => {
    admin = await login()
  })
  beforeEach(async () => {
    article = await admin.ok<Article & { id: string }>('POST', '/api/symptoms', {
      title: unique('Klacht met gegevens'),
      _status: 'published',
    })
  })

  const comment = (fields?: Record<string, string>) => placeComment(admin, article.slug, fields)
  const publish = (id: string) => admin.ok('PATCH', `/api/comments/${id}`, { status: 'published' })
  const submit = (path: string, fields: Record<string, string>) =>
    fetch(site().url + path, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) })
  const articlePage = async () => (await stranger.get(`/symptomen/${article.slug}`)).text()

  it('is seen, downloaded and erased by whoever holds the address, and answers of others stay', async () => {
    const first = await comment()
    await publish(first.id)
    const reply = await comment({ parent: first.id, name: 'Piet' })
    await publish(reply.id)
    const second = await comment({ email: first.email })
    const asked = await submit('/uw-gegevens', { email: first.email.toUpperCase() })
    expect(await asked.text()).toContain('Kijk in uw mail')
    const link = linkIn(await nextMailTo(first.email), '/uw-gegevens')

    const page = await stranger.get(link)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    const html = await page.text()
    for (const shown of [first.email, first.body, second.body, article.title]) expect(html).toContain(shown)
    expect(html).not.toContain(reply.body)

    const file = await submit(link, { doe: 'download' })
    expect(file.headers.get('content-disposition')).toContain('attachment')
    const kept = await file.json()
    expect(kept.email).toBe(first.email)
    expect(kept.comments.map(({ body }: { body: string }) => body)).toEqual([first.body, second.body])
    expect(kept.comments[0]).not.toHaveProperty('fingerprint')

    const unsure = await submit(link, { doe: 'wissen' })
    expect(unsure.status).toBe(422)
    expect(await unsure.text()).toContain('Zet een vinkje')
    expect(await (await submit(link, { doe: 'wissen', zeker: 'ja' })).text()).toContain(
      'Uw 2 reacties zijn gewist.',
    )
    expect(await articlePage()).toContain(reply.body)
    for (const gone of [first.body, first.name, second.body]) expect(await articlePage()).not.toContain(gone)
    const left = await (await admin.get(`/api/comments?where[email][like]=${first.email}`)).json()
    expect(left.totalDocs).toBe(0)
    expect((await stranger.get(link)).status).toBe(404)
  })

  it('leaves what others wrote, and offers to look at where they name the person', async () => {
    const first = await comment({ name: 'Wendela Janssen' })
    await publish(first.id)
    const naming = await comment({ parent: first.id, name: 'Piet', body: unique('Dag Wendela, sterkte.') })
    const elsewhere = await comment({ name: 'Kees', body: unique('Eens met wendela janssen!') })
    const other = await comment({ parent: first.id, name: 'Anna', body: unique('Wendelastraat 5.') })
    for (const { id } of [naming, elsewhere, other]) await publish(id)
    await submit('/uw-gegevens', { email: first.email })
    const link = linkIn(await nextMailTo(first.email), '/uw-gegevens')
    expect(await (await stranger.get(link)).text()).toContain(
      'de 2 reacties van anderen waarin mijn naam staat',
    )
    const done = await submit(link, { doe: 'wissen', zeker: 'ja', namen: 'ja' })
    expect(await done.text()).toContain('De redactie kijkt naar wat anderen schreven')
    const seen = async (id: string) => (await admin.get(`/api/comments/${id}?depth=0`)).json()
    for (const { id } of [naming, elsewhere])
      expect(await seen(id)).toMatchObject({
        status: 'published',
        reportCount: 1,
        reportedAt: expect.any(String),
      })
    expect(await seen(other.id)).toMatchObject({ reportedAt: null })

    const second = await comment({ name: 'Wendela Janssen' })
    await publish(second.id)
    const erased = await admin.ok<{ naming: object[] }>('POST', '/api/comments/person/erase', {
      email: second.email,
    })
    expect(erased.naming).toMatchObject([{ id: elsewhere.id }])
  })

  it('is not told, nor mailed about, to anybody else', async () => {
    const { email } = await comment()
    const nobody = `${unique('niemand').replaceAll(' ', '.')}@geheim.example`
    const known = await (await submit('/uw-gegevens', { email })).text()
    expect(await (await submit('/uw-gegevens', { email: nobody })).text()).toBe(known)
    // Asked twice, mailed once.
    await submit('/uw-gegevens', { email })
    const other = await comment()
    await submit('/uw-gegevens', { email: other.email })
    await nextMailTo(other.email)
    expect(await mailsTo(email)).toHaveLength(1)
    expect(await mailsTo(nobody)).toHaveLength(0)
  })

  it('needs a link as it was made, and a whole address', async () => {
    const { email } = await comment()
    await submit('/uw-gegevens', { email })
    const link = linkIn(await nextMailTo(email), '/uw-gegevens')
    for (const forged of [link.replace(/.$/, (last) => (last === '0' ? '1' : '0')), '/uw-gegevens?t=x']) {
      expect((await stranger.get(forged)).status).toBe(404)
      expect((await submit(forged, { doe: 'wissen', zeker: 'ja' })).status).toBe(404)
    }
    const incomplete = await submit('/uw-gegevens', { email: 'jan@' })
    expect(incomplete.status).toBe(422)
    expect(await incomplete.text()).toContain('value="jan@"')
  })

  it('belongs to one address: signs that databases search by are letters, and a list of addresses is none', async () => {
    const { email } = await comment()
    for (const pattern of ['%', '%@geheim.example', `${email},a@b.nl`, `x<${email}`]) {
      expect((await submit('/uw-gegevens', { email: pattern })).status).toBe(422)
    }
    const like = email.replace('jan', '___')
    expect((await submit('/uw-gegevens', { email: like })).status).toBe(200)
    const editor = await loginAs('editor')
    const ofLike = await (await editor.send('POST', '/api/comments/person/export', { email: like })).json()
    expect(ofLike.comments).toEqual([])
    const shouted = await editor.send('POST', '/api/comments/person/export', { email: email.toUpperCase() })
    expect((await shouted.json()).comments).toHaveLength(1)
  })

  it('is erased with the mails that are written while it is erased', async () => {
    const { email } = await comment()
    const payload = await payloadHere()
    try {
      const { createLocalReq } = await import('payload')
      const { erasePerson } = await import('@/privacy/erase-person')
      const { storeMail } = await import('@/mail/outbox/stored-mails')
      // As a worker does that had looked the comment up just before.
      const { delete: deleteNow } = payload
      payload.delete = (async (options: Parameters<typeof deleteNow>[0]) => {
        const nextAttemptAt = new Date(Date.now() + 86_400_000).toISOString()
        await storeMail(payload, {
          key: unique('own'),
          kind: 'reply',
          to: email,
          state: 'waiting',
          nextAttemptAt,
        })
        return Reflect.apply(deleteNow, payload, [options])
      }) as typeof deleteNow
      await erasePerson(await createLocalReq({}, payload), email)
      const { totalDocs } = await payload.count({ collection: 'mails', where: { to: { equals: email } } })
      expect(totalDocs).toBe(0)
    } finally {
      await payload.destroy()
    }
  })

  it('is exported and erased by editors, and by nobody with less', async () => {
    const { email, body } = await comment()
    for (const client of [stranger, await loginAs('author'), await loginAs('moderator')]) {
      for (const path of ['/api/comments/person/export', '/api/comments/person/erase']) {
        expect((await client.send('POST', path, { email })).status).toBe(403)
      }
    }
    const editor = await loginAs('editor')
    const kept = await (await editor.send('POST', '/api/comments/person/export', { email })).json()
    expect(kept.comments[0].body).toBe(body)
    expect(await (await editor.send('POST', '/api/comments/person/erase', { email })).json()).toEqual({
      comments: 1,
      naming: [],
    })
  })
  it('does not hold what a colleague of that address is mailed, such as the link to a new password', async () => {
    const { email } = await comment()
    const payload = await payloadHere()
    try {
      const { storeMail } = await import('@/mail/outbox/stored-mails')
      const nextAttemptAt = new Date(Date.now() + 86_400_000).toISOString()
      const later = { to: email, state: 'waiting', nextAttemptAt } as const
      for (const kind of ['password', 'invitation', 'reply'] as const)
        await storeMail(payload, { ...later, kind, key: unique(kind), text: `Mail van soort ${kind}.` })
      const editor = await loginAs('editor')
      const kept = await (await editor.send('POST', '/api/comments/person/export', { email })).json()
      expect(kept.mails.map(({ kind }: { kind: string }) => kind)).toEqual(['reply'])
      await editor.ok('POST', '/api/comments/person/erase', { email })
      const { docs } = await payload.find({ collection: 'mails', where: { to: { equals: email } } })
      expect(docs.map(({ kind }) => kind).sort()).toEqual(['invitation', 'password'])
    } finally {
      await payload.destroy()
    }
  })
})
