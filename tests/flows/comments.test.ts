import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, site, stranger, unique } from '../support/client'
import { postComment, typedComment } from '../support/post-comment'

interface Article {
  id: string
  slug: string
}

interface Entered {
  id: string
  number: number
}

const json = { accept: 'application/json' }

describe.skipIf(!inject('site'))('a comment', () => {
  let admin: Client
  let article: Article
  beforeAll(async () => {
    admin = await login()
    article = await admin.ok<Article & { id: string }>('POST', '/api/symptoms', {
      title: unique('Klacht met reacties'),
      _status: 'published',
    })
  })

  const stored = async (body: string) => {
    const query = `/api/comments?where[body][equals]=${encodeURIComponent(body)}`
    return (await (await admin.get(query)).json()).docs
  }
  const pageOf = async ({ slug }: Article) => (await stranger.get(`/symptomen/${slug}`)).text()

  it('is thanked for, waits, and is shown to the next reader when a moderator releases it', async () => {
    const fields = typedComment()
    const answer = await postComment(article.slug, fields)
    expect(answer.status).toBe(303)
    const thanks = await stranger.get(new URL(answer.headers.get('location') ?? '', site().url).pathname)
    expect(await thanks.text()).toContain('Bedankt, uw reactie wacht op goedkeuring')
    expect(await pageOf(article)).not.toContain(fields.body)

    const moderator = await loginAs('moderator')
    const [comment] = await stored(fields.body)
    expect(comment).toMatchObject({ status: 'pending', staffReply: false, name: 'Jan de Vries' })
    await moderator.ok('PATCH', `/api/comments/${comment.id}`, { status: 'published' })
    const html = await pageOf(article)
    const [{ number }] = await stored(fields.body)
    expect(html).toContain(fields.body)
    expect(html).toContain(`id="reactie-${number}"`)
    expect(html).not.toContain('geheim.example')

    await moderator.ok('PATCH', `/api/comments/${comment.id}`, { status: 'rejected' })
    expect(await pageOf(article)).not.toContain(fields.body)
  })

  it('gives programs 201 and its status', async () => {
    const answer = await postComment(article.slug, typedComment(), json)
    expect([answer.status, await answer.json()]).toEqual([201, { status: 'pending' }])
  })

  it('is taken as JSON and as multipart too', async () => {
    const address = `${site().url}/symptomen/${article.slug}/reacties`
    const asJson = await fetch(address, {
      method: 'POST',
      headers: { ...json, 'content-type': 'application/json' },
      body: JSON.stringify({ ...typedComment(), consent: true }),
    })
    expect(asJson.status).toBe(201)
    const form = new FormData()
    for (const [name, value] of Object.entries(typedComment())) form.set(name, value)
    expect((await fetch(address, { method: 'POST', headers: json, body: form })).status).toBe(201)
  })

  it('comes back with all that was typed when something is wrong', async () => {
    const answer = await postComment(article.slug, {
      name: 'Piet "de" <b>Boer</b>',
      email: 'piet',
      body: '<script>alert(1)</script> & meer',
      notifyReplies: 'ja',
    })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const html = await answer.text()
    expect(html).toContain('<title>Fout: ')
    expect(html).toContain('Er is een probleem')
    expect(html).toContain('href="#email"')
    expect(html).toContain('href="#consent"')
    expect(html).toContain('value="Piet &quot;de&quot; &lt;b&gt;Boer&lt;/b&gt;"')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; meer</textarea>')
    expect(html).toMatch(/id="notifyReplies"[^>]*checked/)
    expect(html).not.toContain('<script>alert')
  })

  it('names each wrong field to programs', async () => {
    const answer = await postComment(article.slug, { name: ' ', email: 'x', body: 'y'.repeat(5001) }, json)
    expect(answer.status).toBe(422)
    const { errors } = await answer.json()
    expect(errors.map(({ field }: { field: string }) => field)).toEqual(['body', 'name', 'email', 'consent'])
    for (const { message } of errors) expect(message).toMatch(/\S{3,}/)
  })

  it.each([
    ['accents and emoji', 'Zoë zegt: één 👩🏽‍⚕️ té veel, 日本語, مرحبا'],
    ['markup', '<img src=x onerror=alert(1)> {{7*7}} {% 7*7 %} <!-- -->'],
    ['quotes and SQL', `Robert'); DROP TABLE comments;-- "x"`],
    ['Zalgo', 'Z̷̛̗͉a̵l̶g̷ò̵'],
    ['a very long word', 'aa'.repeat(2000)],
  ])('may hold %s, and shows it as text', async (_, words) => {
    const fields = typedComment({ body: `${unique('Tekst')} ${words}` })
    expect((await postComment(article.slug, fields, json)).status).toBe(201)
    const [comment] = await stored(fields.body.normalize('NFC'))
    await admin.ok('PATCH', `/api/comments/${comment.id}`, { status: 'published' })
    const html = await pageOf(article)
    expect(html).not.toContain('<img src=x')
    expect(html).toContain(words.slice(0, 4).replace('<', '&lt;'))
  })

  it('is stored once when the same post arrives eight times at once', async () => {
    const fields = typedComment()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => postComment(article.slug, fields, json)),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201))
    expect(await stored(fields.body)).toHaveLength(1)
    expect((await postComment(article.slug, fields)).status).toBe(303)
    expect(await stored(fields.body)).toHaveLength(1)
  })

  it('answers a comment of the same article only', async () => {
    const parent = await admin.ok<Entered>('POST', '/api/comments', {
      symptom: article.id,
      ...typedComment({ name: 'Eerste' }),
      status: 'published',
    })
    const reply = typedComment({ parent: parent.id })
    expect((await postComment(article.slug, reply, json)).status).toBe(201)
    const [stand] = await stored(reply.body)
    await admin.ok('PATCH', `/api/comments/${stand.id}`, { status: 'published' })
    const html = await pageOf(article)
    const [{ number }] = await stored(reply.body)
    expect(html.indexOf(`reactie-${number}"`)).toBeGreaterThan(html.indexOf(`reactie-${parent.number}"`))

    const other = await admin.ok<Article>('POST', '/api/symptoms', {
      title: unique('Andere klacht'),
      _status: 'published',
    })
    for (const id of [parent.id, '000000000000000000000000', 'x', '../../etc']) {
      const foreign = await postComment(other.slug, typedComment({ parent: id }), json)
      expect(foreign.status).toBe(422)
      expect((await foreign.json()).errors[0].field).toBe('parent')
    }
    const entered = await admin.send('POST', '/api/comments', {
      ...typedComment(),
      symptom: other.id,
      parent: parent.id,
    })
    expect(entered.status).toBe(400)
  })

  it('has a page of its own for an answer, without script', async () => {
    const parent = await admin.ok<Entered>('POST', '/api/comments', {
      symptom: article.id,
      ...typedComment({ name: 'Anna' }),
      status: 'published',
    })
    const html = await (
      await stranger.get(`/symptomen/${article.slug}/reacties?parent=${parent.number}`)
    ).text()
    expect(html).toContain('Antwoord op Anna')
    expect(html).toContain(`<input type="hidden" name="parent" value="${parent.id}"/>`)
    const back = await stranger.get(`/symptomen/${article.slug}/reacties?parent=weg`)
    expect(back.headers.get('location')).toBe(`/symptomen/${article.slug}#reacties`)
  })

  it('is refused in words where there is no article, or it is closed', async () => {
    const closed = await admin.ok<Article>('POST', '/api/symptoms', {
      title: unique('Gesloten klacht'),
      _status: 'published',
      commentsOpen: false,
    })
    const draft = await admin.ok<Article>('POST', '/api/symptoms', { title: unique('Concept klacht') })
    expect(await pageOf(closed)).not.toContain('<comment-form')
    for (const [slug, status] of [
      ['bestaat-niet', 404],
      [draft.slug, 404],
      [closed.slug, 403],
    ] as const) {
      const page = await postComment(slug, typedComment({ body: 'Mijn lange verhaal' }))
      expect(page.status).toBe(status)
      expect(await page.text()).toContain('Mijn lange verhaal</textarea>')
      const program = await postComment(slug, typedComment(), json)
      expect([program.status, (await program.json()).errors[0].field]).toEqual([status, 'form'])
    }
  })

  it('reaches an article that got another address while the form was open', async () => {
    const moved = await admin.ok<Article>('POST', '/api/symptoms', {
      title: unique('Verhuisde klacht'),
      _status: 'published',
    })
    const slug = unique('nieuw adres').replaceAll(' ', '-')
    await admin.ok('PATCH', `/api/symptoms/${moved.id}`, { slug, _status: 'published' })
    const fields = typedComment()
    const answer = await postComment(moved.slug, fields)
    expect(answer.headers.get('location')).toBe(`/symptomen/${slug}/reacties/bedankt`)
    expect(await stored(fields.body)).toHaveLength(1)
  })

  it('never answers one of its own answers', async () => {
    const enter = (parent?: string) =>
      admin.ok('POST', '/api/comments', { symptom: article.id, ...typedComment(), ...(parent && { parent }) })
    const first = await enter()
    const second = await enter(first.id)
    const third = await enter(second.id)
    for (const parent of [first.id, third.id]) {
      expect((await admin.send('PATCH', `/api/comments/${first.id}`, { parent })).status).toBe(400)
    }
  })

  it('is refused when it is huge, no form, or broken', async () => {
    const address = `${site().url}/symptomen/${article.slug}/reacties`
    const send = (body: string, type: string) =>
      fetch(address, { method: 'POST', headers: { ...json, 'content-type': type }, body })
    const answers = [
      await postComment(article.slug, typedComment({ body: 'x'.repeat(1_000_000) }), json),
      await postComment(article.slug, typedComment({ body: 'x'.repeat(64 * 1024) }), json),
      await sendInChunks(address, 65 * 1024),
      await send('{}', 'text/plain'),
      await send('<x/>', 'application/xml'),
      await send('{"name":', 'application/json'),
      await send('[]', 'application/json'),
      await send('', 'multipart/form-data'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([413, 413, 413, 415, 415, 400, 400, 400])
    for (const answer of answers) expect((await answer.json()).errors[0].message).toMatch(/\S/)
  })

  it('follows the transition table, also through the API', async () => {
    const fields = typedComment()
    await postComment(article.slug, fields)
    const [{ id }] = await stored(fields.body)
    await admin.ok('PATCH', `/api/comments/${id}`, { status: 'spam' })
    const refused = await admin.send('PATCH', `/api/comments/${id}`, { status: 'rejected' })
    expect(refused.status).toBe(400)
    expect((await refused.json()).errors[0].message).toContain('kan een reactie niet')
    await admin.ok('PATCH', `/api/comments/${id}`, { status: 'pending' })
    await admin.ok('PATCH', `/api/comments/${id}`, { status: 'rejected' })
    expect((await admin.send('PATCH', `/api/comments/${id}`, { status: 'onzin' })).status).toBe(400)
  })

  it('of the editors carries their name and a mark', async () => {
    const editor = await loginAs('editor')
    const body = unique('Dank voor uw vraag.')
    const reply = await editor.ok('POST', '/api/comments', {
      symptom: article.id,
      body,
      status: 'published',
    })
    expect(reply).toMatchObject({ name: 'Test editor', staffReply: true })
    const html = await pageOf(article)
    expect(html).toContain('Redactie')
    expect(html).not.toContain('flows.example')
  })
})

/** A body that does not say how long it is, and is not read to its end. */
function sendInChunks(address: string, bytes: number): Promise<Response> {
  const body = new ReadableStream({
    pull(controller) {
      if (bytes <= 0) return controller.close()
      controller.enqueue(Buffer.from(`name=${'x'.repeat(1019)}`))
      bytes -= 1024
    },
  })
  const headers = { ...json, 'content-type': 'application/x-www-form-urlencoded' }
  return fetch(address, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
}
