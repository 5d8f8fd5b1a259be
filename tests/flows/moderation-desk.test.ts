import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, site, stranger, unique } from '../support/client'

interface Outcome {
  id: string
  ok: boolean
  message?: string
  status?: string
  decision?: string
}

const DECIDE = '/api/comments/desk/decide'
const UNDO = '/api/comments/desk/undo'

describe.skipIf(!inject('site'))('the moderation desk', () => {
  let admin: Client
  let moderator: Client
  let editor: Client
  let article: { id: string; slug: string }

  beforeAll(async () => {
    admin = await login()
    moderator = await loginAs('moderator')
    editor = await loginAs('editor')
  })
  beforeEach(async () => {
    article = await admin.ok('POST', '/api/symptoms', {
      title: unique('Klacht aan de balie'),
      _status: 'published',
    })
  })

  const waiting = (fields: Record<string, unknown> = {}) =>
    admin.ok('POST', '/api/comments', {
      symptom: article.id,
      name: 'Wilma',
      email: 'wilma@geheim.example',
      body: unique('Wacht bij de balie'),
      status: 'pending',
      ...fields,
    }) as Promise<{ id: string; body: string }>

  const decide = async (who: Client, ids: string[], to: string, seen = 'pending') => {
    const answer = await who.send('POST', DECIDE, { comments: ids.map((id) => ({ id, seen })), to })
    const { outcomes } = (await answer.json()) as { outcomes: Outcome[] }
    return { httpStatus: answer.status, outcomes, first: outcomes[0] as Outcome }
  }

  const list = async (who: Client, query: string) => {
    const answer = await who.get(`/api/comments/desk?article=${article.id}&${query}`)
    return (await answer.json()) as { rows: { id: string; email: string }[]; after?: string }
  }

  const statusOf = async (id: string) => (await (await admin.get(`/api/comments/${id}`)).json()).status

  const decisionsAbout = async (id: string) => {
    const query = `where[comment][equals]=${id}&sort=decidedAt&depth=0`
    return (await (await moderator.get(`/api/comment-decisions?${query}`)).json()).docs
  }

  const pageText = async () => (await stranger.get(`/symptomen/${article.slug}`)).text()

  it.each(['admin', 'editor', 'moderator'] as const)('is open to a user with the role %s', async (role) => {
    const who = await loginAs(role)
    const { id } = await waiting()
    expect((await list(who, 'queue=wacht')).rows.map((row) => row.id)).toContain(id)
    expect((await (await who.get('/api/comments/desk/counts')).json()).wacht).toBeGreaterThan(0)
    expect((await decide(who, [id], 'rejected')).first).toMatchObject({ ok: true, status: 'rejected' })
  })

  it('gives authors and strangers nothing', async () => {
    const { id } = await waiting()
    for (const who of [await loginAs('author'), stranger]) {
      const answers = [
        await who.get('/api/comments/desk?queue=wacht'),
        await who.get('/api/comments/desk/counts'),
        await who.send('POST', DECIDE, { comments: [{ id, seen: 'pending' }], to: 'published' }),
        await who.send('POST', UNDO, { decisions: ['x'] }),
        await who.send('POST', '/api/comments/desk/reply', { parent: id, body: 'Namens de redactie' }),
        await who.get('/api/comment-decisions'),
      ]
      for (const answer of answers) {
        expect([answer.url, answer.status]).toEqual([answer.url, 403])
        expect(await answer.text()).not.toContain('geheim.example')
      }
    }
    expect(await statusOf(id)).toBe('pending')
  })

  it('takes no cookie from another site', async () => {
    const { id } = await waiting()
    const signedIn = await stranger.send('POST', '/api/users/login', {
      email: 'moderator@flows.example',
      password: 'wachtwoord-voor-tests',
    })
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const from = async (origin: string) => {
      const answer = await fetch(site().url + DECIDE, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: JSON.stringify({ comments: [{ id, seen: 'pending' }], to: 'published' }),
      })
      return answer.status
    }
    expect(await from('https://elders.example')).toBe(403)
    expect(await from(site().url)).toBe(200)
  })

  it('shows a released comment to the next reader, and a withdrawn one no more', async () => {
    const { id, body } = await waiting()
    expect(await pageText()).not.toContain(body)
    await decide(moderator, [id], 'published')
    expect(await pageText()).toContain(body)
    await decide(editor, [id], 'rejected', 'published')
    expect(await pageText()).not.toContain(body)
  })

  it('tells the second of two moderators who decided what, and changes nothing for them', async () => {
    const { id } = await waiting()
    await decide(editor, [id], 'published')
    const late = await decide(moderator, [id], 'spam')
    expect(late.httpStatus).toBe(409)
    expect(late.first).toMatchObject({ ok: false, status: 'published' })
    expect(late.first.message).toBe('Test editor was eerder: de stand van deze reactie is nu "Gepubliceerd".')
    expect(await statusOf(id)).toBe('published')
  })

  it('lets exactly one of many decide at the same moment, also by PATCH', async () => {
    const { id } = await waiting()
    const answers = await Promise.all([
      ...['published', 'spam', 'rejected', 'published', 'spam'].map(async (to) => {
        const { first } = await decide(moderator, [id], to)
        return first.ok
      }),
      ...['spam', 'published'].map(async (status) => {
        const answer = await editor.send('PATCH', `/api/comments/${id}`, { status })
        return answer.ok
      }),
    ])
    const steps = await decisionsAbout(id)
    // A PATCH carries no state that was seen: one that came after the first is a decision of its own.
    expect(answers.slice(0, 5).filter(Boolean).length).toBeLessThanOrEqual(1)
    expect(steps[0].from).toBe('pending')
    for (const [place, step] of steps.entries()) {
      if (place > 0) expect(step.from).toBe(steps[place - 1].to)
    }
    expect(await statusOf(id)).toBe(steps.at(-1).to)
  })

  it('keeps a decision that is taken while somebody corrects the text', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await waiting()
      const [, decided] = await Promise.all([
        editor.send('PATCH', `/api/comments/${id}`, { body: unique('Verbeterde tekst') }),
        decide(moderator, [id], 'published'),
      ])
      if (decided.first.ok) expect(await statusOf(id)).toBe('published')
    }
  })

  it('decides about a selection at once, and says for each what came of it', async () => {
    const comments = [await waiting(), await waiting(), await waiting()]
    const ids = comments.map(({ id }) => id)
    await decide(editor, ids.slice(0, 1), 'spam')
    const { httpStatus, outcomes } = await decide(moderator, ids, 'published')
    expect(httpStatus).toBe(200)
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, true, true])
    const html = await pageText()
    expect(comments.map(({ body }) => html.includes(body))).toEqual([false, true, true])
  })

  it('takes a decision back, unless somebody decided since', async () => {
    const { id, body } = await waiting()
    const { first } = await decide(moderator, [id], 'published')
    expect((await editor.send('POST', UNDO, { decisions: [first.decision] })).status).toBe(409)
    await moderator.ok('POST', UNDO, { decisions: [first.decision] })
    expect(await statusOf(id)).toBe('pending')
    expect(await pageText()).not.toContain(body)

    const again = await decide(moderator, [id], 'published')
    await decide(editor, [id], 'pending', 'published')
    await decide(editor, [id], 'published')
    const late = await moderator.send('POST', UNDO, { decisions: [again.first.decision] })
    expect(late.status).toBe(409)
    expect(JSON.stringify(await late.json())).toContain('Test editor was eerder')
    expect(await statusOf(id)).toBe('published')
  })

  it('records every decision: who, from, to and how, whatever way it was taken', async () => {
    const { id } = await waiting()
    const { first } = await decide(moderator, [id], 'spam')
    await moderator.ok('POST', UNDO, { decisions: [first.decision] })
    await editor.ok('PATCH', `/api/comments/${id}`, { status: 'published' })
    await admin.send('PATCH', `/api/comments?where[id][equals]=${id}`, { status: 'rejected' })
    const steps = (await decisionsAbout(id)).map((step: Record<string, string>) => [
      step.byName,
      step.from,
      step.to,
      step.how,
    ])
    expect(steps.slice(0, 3)).toEqual([
      ['Test moderator', 'pending', 'spam', 'desk'],
      ['Test moderator', 'spam', 'pending', 'undo'],
      ['Test editor', 'pending', 'published', 'api'],
    ])
    expect(steps[3].slice(1)).toEqual(['published', 'rejected', 'api'])
    const entered = await waiting({ status: 'published' })
    expect(await decisionsAbout(entered.id)).toMatchObject([{ to: 'published', how: 'api' }])
    await editor.ok('PATCH', `/api/comments/${id}`, { name: 'Zonder besluit' })
    const all = await decisionsAbout(id)
    expect(all).toHaveLength(5)
    expect(all[4]).toMatchObject({ how: 'edit', nameAfter: 'Zonder besluit', from: all[3].to, to: all[3].to })
  })

  it('lets nobody write the record', async () => {
    const { id } = await waiting()
    const { first } = await decide(moderator, [id], 'published')
    for (const who of [admin, moderator, editor]) {
      const sent = [
        await who.send('POST', '/api/comment-decisions', {
          comment: id,
          to: 'spam',
          how: 'desk',
          byName: 'x',
        }),
        await who.send('PATCH', `/api/comment-decisions/${first.decision}`, { byName: 'Iemand anders' }),
        await who.send('PATCH', '/api/comment-decisions?where[id][exists]=true', { byName: 'x' }),
        await who.send('DELETE', `/api/comment-decisions/${first.decision}`),
      ]
      expect(sent.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    }
  })

  it('has no way around the transition table', async () => {
    const { id } = await waiting()
    await decide(moderator, [id], 'spam')
    expect((await decide(moderator, [id], 'rejected', 'spam')).first).toMatchObject({
      ok: false,
      message: 'Van "Spam" kan een reactie niet "Afgewezen" worden.',
    })
    const sent = [
      await admin.send('PATCH', `/api/comments/${id}`, { status: 'rejected' }),
      await admin.send('PATCH', `/api/comments/${id}?draft=true&autosave=true`, { status: 'rejected' }),
      await admin.send('PATCH', `/api/comments?where[id][equals]=${id}`, { status: 'rejected' }),
      await admin.send('POST', '/api/comments', {
        symptom: article.id,
        name: 'x',
        email: 'x@geheim.example',
        body: 'x',
        status: 'rejected',
      }),
    ]
    expect(sent.map(({ status }) => status)).toEqual([400, 400, 400, 400])
    expect((await admin.send('POST', `/api/comments/${id}/duplicate`, {})).ok).toBe(false)
    expect((await admin.send('PATCH', `/api/comments/${id}`, { status: null })).ok).toBe(true)
    await admin.send('PATCH', `/api/comments/${id}`, { decidedAt: '2020-01-01T00:00:00.000Z' })
    expect(await statusOf(id)).toBe('spam')
    expect((await decisionsAbout(id)).length).toBe(1)
  })

  it('publishes an answer of the editors under the comment, with their mark', async () => {
    const { id } = await waiting({ status: 'published' })
    const body = unique('Dank u, wij passen het aan.')
    await moderator.ok('POST', '/api/comments/desk/reply', { parent: id, body })
    const { docs } = await (await admin.get(`/api/comments?where[parent][equals]=${id}&depth=0`)).json()
    expect(docs).toMatchObject([
      { body, status: 'published', staffReply: true, name: 'Test moderator', symptom: article.id },
    ])
    expect(await pageText()).toContain(body)
  })

  it('finds by text, address and day, in the order of the queue', async () => {
    const word = unique('zoekwoord')
    const first = await waiting({ body: `${word} een`, email: 'eerste.vinder@geheim.example' })
    const second = await waiting({ body: `${word} twee` })
    const idsFor = async (query: string) =>
      (await list(moderator, `queue=wacht&${query}`)).rows.map(({ id }) => id)
    expect(await idsFor(`text=${encodeURIComponent(word)}`)).toEqual([first.id, second.id])
    expect(await idsFor('address=eerste.vinder')).toEqual([first.id])
    expect(await idsFor(`text=${encodeURIComponent(word)}&until=2020-01-01`)).toEqual([])
    expect(await idsFor(`text=${encodeURIComponent(word)}&from=2020-01-01`)).toHaveLength(2)
    const odd = await moderator.get('/api/comments/desk?queue=alles')
    expect(odd.status).toBe(400)
  })

  it('goes through a long queue page by page, each comment once', async () => {
    const long = await admin.ok<{ id: string }>('POST', '/api/symptoms', { title: unique('Drukke klacht') })
    const made = new Set<string>()
    for (let batch = 0; batch < 6; batch += 1) {
      const comments = await Promise.all(Array.from({ length: 10 }, () => waiting({ symptom: long.id })))
      for (const { id } of comments) made.add(id)
    }
    const seen: string[] = []
    let after: string | undefined = ''
    while (after !== undefined) {
      const query = new URLSearchParams({ queue: 'wacht', article: long.id, ...(after && { after }) })
      const page = await (await moderator.get(`/api/comments/desk?${query}`)).json()
      seen.push(...page.rows.map(({ id }: { id: string }) => id))
      after = page.after
    }
    expect(seen).toHaveLength(60)
    expect(new Set(seen)).toEqual(made)
  })
})
