import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, stranger, unique } from '../support/client'
import { mailsTo, nextMailTo } from '../support/outbox'
import { placeComment } from '../support/post-comment'

const DESK = '/api/comments/desk'

interface Row {
  id: string
  author: { of: Record<string, number> } | null
  notes: { id: string; body: string; byName: string; isOwn: boolean }[]
  editedAt: string | null
}

describe.skipIf(!inject('site'))('what moderators keep about a comment', () => {
  let admin: Client
  let moderator: Client
  let author: Client
  let article: { id: string; slug: string; title: string }

  beforeAll(async () => {
    admin = await login()
    moderator = await loginAs('moderator')
    author = await loginAs('author')
  })
  beforeEach(async () => {
    article = await admin.ok('POST', '/api/symptoms', {
      title: unique('Klacht met besluiten'),
      _status: 'published',
    })
  })

  const comment = (fields?: Record<string, string>) => placeComment(admin, article.slug, fields)
  const publish = (id: string) => moderator.ok('PATCH', `/api/comments/${id}`, { status: 'published' })
  const page = async () => (await stranger.get(`/symptomen/${article.slug}`)).text()
  const json = async (who: Client, path: string) => (await who.get(path)).json()
  const edits = async (id: string) =>
    (
      await json(
        moderator,
        `/api/comment-decisions?depth=0&where[comment][equals]=${id}&where[how][equals]=edit`,
      )
    ).docs
  const rowOf = async (id: string, queue = 'wacht'): Promise<Row> =>
    (await json(moderator, `${DESK}?queue=${queue}&article=${article.id}`)).rows.find(
      (row: Row) => row.id === id,
    )
  const decide = (id: string, more: object, seen = 'pending') =>
    moderator.send('POST', `${DESK}/decide`, { comments: [{ id, seen }], to: 'rejected', ...more })

  it('holds each edit with the words before and after, and readers see that there was one', async () => {
    const { id, body, name } = await comment()
    await publish(id)
    expect(await page()).not.toContain('Bewerkt door de redactie')
    await moderator.ok('PATCH', `/api/comments/${id}`, { body: 'Zonder telefoonnummer.' })
    await moderator.ok('PATCH', `/api/comments/${id}`, { name: 'J.' })
    await moderator.ok('PATCH', `/api/comments/${id}`, { name: 'J.', notifyReplies: true })
    expect(await page()).toContain('Bewerkt door de redactie')
    const docs = await edits(id)
    expect(docs).toHaveLength(2)
    expect(docs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          bodyBefore: body,
          bodyAfter: 'Zonder telefoonnummer.',
          byName: 'Test moderator',
          from: 'published',
          to: 'published',
        }),
        expect.objectContaining({ nameBefore: name, nameAfter: 'J.' }),
      ]),
    )
    const { steps } = await json(moderator, `${DESK}/history?comment=${id}`)
    expect(steps.map(({ how }: { how: string }) => how)).toEqual(['api', 'edit', 'edit'])
    // What nobody decided cannot be taken back.
    const undone = await moderator.send('POST', `${DESK}/undo`, { decisions: docs.map((doc: Row) => doc.id) })
    expect(undone.status).toBe(409)
    // Readers' programs learn that, and no more.
    const told = await json(stranger, `/api/comments/${id}`)
    expect(told.editedAt).toEqual(expect.any(String))
    for (const field of ['rejectionReason', 'rejectionMail', 'confirmable'])
      expect(told).not.toHaveProperty(field)
  })

  it('is for moderators, and nobody else finds, filters or sorts by it', async () => {
    const { id } = await comment({ body: unique('Met een geheim 0612345678') })
    await publish(id)
    await moderator.ok('PATCH', `/api/comments/${id}`, { body: 'Zonder.' })
    await moderator.ok('POST', `${DESK}/notes`, { comment: id, body: 'Kent u deze schrijver?' })
    const savedReplies = [{ label: 'Dank', text: 'Dank voor uw reactie.' }]
    const stored = await admin.ok<{ result: { comments: object } }>('POST', '/api/globals/site-settings', {
      comments: { savedReplies },
    })
    expect(stored.result.comments).toMatchObject({ savedReplies })
    for (const who of [stranger, author]) {
      for (const path of [
        '/api/comment-decisions',
        '/api/comment-decisions?where[bodyBefore][like]=0612345678',
        '/api/comment-notes',
        `/api/comment-notes?where[comment][equals]=${id}&sort=body`,
        `${DESK}/history?comment=${id}`,
        `${DESK}/articles?q=Klacht`,
      ])
        expect((await who.get(path)).status, path).toBe(403)
      expect((await who.send('POST', `${DESK}/notes`, { comment: id, body: 'x' })).status).toBe(403)
      const settings = await (await who.get('/api/globals/site-settings?depth=0')).json()
      for (const field of ['savedReplies', 'rejectionReasons'])
        expect(settings.comments[field] ?? []).toEqual([])
    }
    for (const query of [
      'where[rejectionReason][exists]=true',
      'where[rejectionMail][exists]=true',
      'where[confirmable][equals]=true',
      'sort=rejectionReason',
    ]) {
      const asked = await stranger.get(`/api/comments?${query}&limit=1`)
      const sorted = query.startsWith('sort') ? ((await asked.json()).errors ?? []) : undefined
      expect(asked.status >= 400 || sorted !== undefined, query).toBe(true)
    }
    for (const who of [moderator, admin]) {
      for (const slug of ['comment-decisions', 'comment-notes']) {
        expect((await who.send('POST', `/api/${slug}`, { comment: id, body: 'x', byName: 'x' })).status).toBe(
          403,
        )
        const { docs } = await json(who, `/api/${slug}?limit=1`)
        expect((await who.send('PATCH', `/api/${slug}/${docs[0].id}`, { byName: 'x' })).status).toBe(403)
      }
    }
  })

  it('holds notes, which the desk shows to all who decide and their writer deletes', async () => {
    const { id } = await comment()
    const note = await moderator.ok('POST', `${DESK}/notes`, {
      comment: id,
      body: ' Eerst de arts vragen.\n',
    })
    const editor = await loginAs('editor')
    const seen = (await json(editor, `${DESK}?queue=wacht&article=${article.id}`)).rows.find(
      (row: Row) => row.id === id,
    )
    expect(seen.notes).toMatchObject([
      { body: 'Eerst de arts vragen.', byName: 'Test moderator', isOwn: false },
    ])
    expect((await rowOf(id)).notes).toMatchObject([{ isOwn: true }])
    for (const [body, status] of [
      ['', 400],
      ['x'.repeat(2_001), 400],
    ] as const)
      expect((await moderator.send('POST', `${DESK}/notes`, { comment: id, body })).status).toBe(status)
    expect((await moderator.send('POST', `${DESK}/notes`, { comment: 'weg', body: 'x' })).status).toBe(404)
    expect((await editor.send('DELETE', `/api/comment-notes/${note.id}`)).status).toBe(403)
    await moderator.ok('DELETE', `/api/comment-notes/${note.id}`)
    expect((await rowOf(id)).notes).toEqual([])
  })

  it('counts what else came from the address, however it is written', async () => {
    const first = await comment()
    await publish(first.id)
    const spam = await comment({ email: first.email.toUpperCase() })
    await moderator.ok('PATCH', `/api/comments/${spam.id}`, { status: 'spam' })
    const last = await comment({ email: first.email })
    const counts = { published: 1, spam: 1, pending: 1, rejected: 0, blocked: 0 }
    expect((await rowOf(last.id)).author?.of).toEqual(counts)
    const reply = await moderator.ok('POST', `${DESK}/reply`, { parent: first.id, body: unique('Dank u.') })
    expect((await rowOf(reply.id, 'gepubliceerd')).author).toBeNull()
  })

  it('mails the reason of a rejection where a moderator wants it, once, and not what was taken back', async () => {
    const unknown = await comment()
    const refused = await decide(unknown.id, { reason: 'Zomaar', mail: true })
    expect([refused.status, (await refused.json()).errors[0].message]).toEqual([
      400,
      'Deze reden staat niet (meer) bij de instellingen. Laad de pagina opnieuw.',
    ])
    const [mailed, silent, undone] = [await comment(), await comment(), await comment({ name: 'Koop nu' })]
    await decide(silent.id, { reason: 'Reclame' })
    const { outcomes } = await (await decide(undone.id, { reason: 'Reclame', mail: true })).json()
    await moderator.ok('POST', `${DESK}/undo`, { decisions: [outcomes[0].decision] })
    expect((await decide(mailed.id, { reason: 'Reclame', mail: true })).status).toBe(200)
    expect(await json(moderator, `/api/comments/${mailed.id}`)).toMatchObject({
      status: 'rejected',
      rejectionReason: 'Reclame',
    })
    const { steps } = await json(moderator, `${DESK}/history?comment=${mailed.id}`)
    expect(steps).toMatchObject([{ from: 'pending', to: 'rejected', reason: 'Reclame' }])
    const mail = await nextMailTo(mailed.email)
    expect(mail.subject).toBe(`Uw reactie bij "${article.title}" is niet geplaatst`)
    expect(mail.text).toContain('Uw reactie maakt reclame. Dat plaatsen wij niet.')
    for (const words of [mailed.body, mailed.name]) expect(mail.text).not.toContain(words)
    for (const { email } of [silent, undone, unknown]) expect(await mailsTo(email)).toHaveLength(0)
    expect((await json(moderator, `/api/comments/${undone.id}`)).rejectionReason ?? null).toBeNull()
  }, 60_000)

  it('finds any article by a part of its title', async () => {
    const title = unique('Zeldzame kwaal')
    const made = await admin.ok('POST', '/api/symptoms', { title })
    const { articles } = await json(moderator, `${DESK}/articles?q=${encodeURIComponent(title.slice(3))}`)
    expect(articles).toEqual([{ id: made.id, title }])
    expect((await json(moderator, `${DESK}/articles`)).articles.length).toBeLessThanOrEqual(20)
    expect((await json(moderator, `${DESK}/articles?q=${encodeURIComponent('%')}`)).articles).toEqual([])
  })

  it('goes with the words of who is erased, also where an empty place stays', async () => {
    const answered = await comment()
    const alone = await comment({ email: answered.email })
    for (const { id } of [answered, alone]) {
      await publish(id)
      await moderator.ok('PATCH', `/api/comments/${id}`, { body: unique('Bewerkt.') })
      await moderator.ok('POST', `${DESK}/notes`, { comment: id, body: 'Zie vorige week.' })
    }
    await publish((await comment({ parent: answered.id })).id)
    const kept = await admin.ok<{ edits: object[]; notes: object[] }>('POST', '/api/comments/person/export', {
      email: answered.email,
    })
    expect(kept.edits).toHaveLength(2)
    expect(kept.edits[0]).toMatchObject({ bodyBefore: answered.body })
    expect(kept.notes).toMatchObject([{ body: 'Zie vorige week.' }, { body: 'Zie vorige week.' }])
    await admin.ok('POST', '/api/comments/person/erase', { email: answered.email })
    for (const { body } of [answered, alone]) {
      const query = `where[bodyBefore][equals]=${encodeURIComponent(body)}`
      expect((await json(moderator, `/api/comment-decisions?${query}`)).totalDocs).toBe(0)
    }
    expect(
      (await edits(answered.id)).map(({ bodyAfter }: { bodyAfter: unknown }) => bodyAfter ?? null),
    ).toEqual([null])
    const notes = await json(admin, `/api/comment-notes?where[comment][in]=${answered.id},${alone.id}`)
    expect(notes.totalDocs).toBe(0)
  })
})
