import type { Email } from 'postal-mime'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, newLogin, stranger, unique } from '../support/client'
import { mailsTo } from '../support/outbox'
import { until } from '../support/site'

interface Said {
  id: string
  text: string
  byName: string
  mayDelete: boolean
}
interface Teamwork {
  remarks: (Said & {
    about: string
    quote: string
    cause: string
    assignee?: { id?: string; name: string }
    resolved?: { byName: string }
    replies: Said[]
  })[]
  reviews: { id: string; of: { id?: string; name: string }; word: string; doneAt?: string }[]
  colleagues: { id: string; name: string }[]
}

describe.skipIf(!inject('site'))('working together on an article', () => {
  let admin: Client
  let editor: Client
  let author: Client
  let moderator: Client
  let ids: Record<string, string>

  beforeAll(async () => {
    admin = await login()
    editor = await loginAs('editor')
    author = await loginAs('author')
    moderator = await loginAs('moderator')
    const { docs } = await json(admin, '/api/users?limit=0&depth=0')
    ids = Object.fromEntries(docs.map((user: { name: string; id: string }) => [user.name, user.id]))
  })

  const json = async (who: Client, path: string) => (await who.get(path)).json()
  const draft = (title = unique('Klacht om te bespreken')) =>
    author.ok('POST', '/api/symptoms?draft=true', { title })
  const pathOf = (id: string) => `/api/symptoms/${id}`
  const put = (who: Client, path: string, body?: object) =>
    who.raw('PUT', path, { 'content-type': 'application/json' }, JSON.stringify(body ?? {}))
  const add = (who: Client, id: string, remark: object) =>
    who.ok<Teamwork>('POST', `${pathOf(id)}/remarks`, { about: 'whole', ...remark })
  const seen = (who: Client, id: string): Promise<Teamwork> => json(who, `${pathOf(id)}/teamwork`)
  const wordsOf = async (answer: Response) => (await answer.json()).errors[0].message

  /** Waits for a mail about an article: those about others come whenever they come. */
  const mailAbout = async (title: string, email: string) => {
    let about: Email[] = []
    await until(async () => {
      about = (await mailsTo(email)).filter(({ subject }) => subject?.includes(`"${title}"`))
      return about.length > 0
    })
    return about[0] as Email
  }

  it('keeps remarks beside a draft, and leaves the draft and its versions as they are', async () => {
    const { id } = await draft()
    const before = await json(admin, `${pathOf(id)}?draft=true&depth=0`)
    await add(editor, id, { text: ' Klopt dit wel? ', about: 'passage', quote: 'elke nacht' })
    const { remarks } = await add(moderator, id, {
      text: 'Te hoog.',
      about: 'figure',
      cause: 'x',
      quote: 'griep: 10',
    })
    expect(remarks).toMatchObject([
      {
        text: 'Klopt dit wel?',
        about: 'passage',
        quote: 'elke nacht',
        byName: 'Test editor',
        mayDelete: false,
      },
      { text: 'Te hoog.', about: 'figure', quote: 'griep: 10', cause: 'x', mayDelete: true },
    ])
    expect(await json(admin, `${pathOf(id)}?draft=true&depth=0`)).toEqual(before)
    const versions = await json(admin, `/api/symptoms/versions?where[parent][equals]=${id}`)
    expect(versions.totalDocs).toBe(1)
  })

  it('is resolved and opened again by anybody, and of two at once the first is named', async () => {
    const { id } = await draft()
    const [remark] = (await add(author, id, { text: 'Bron?' })).remarks
    const path = `${pathOf(id)}/remarks/${remark?.id}`
    await Promise.all([editor, moderator, admin].map((who) => put(who, path, { isResolved: true })))
    const [resolved] = (await seen(author, id)).remarks
    await put(author, path, { isResolved: true })
    expect((await seen(author, id)).remarks).toEqual([resolved])
    expect(resolved?.resolved?.byName).toBeTruthy()
    await put(author, path, { isResolved: false })
    expect((await seen(author, id)).remarks[0]?.resolved).toBeUndefined()
  })

  it('has answers, which go with the remark that its writer deletes', async () => {
    const { id } = await draft()
    const [remark] = (await add(author, id, { text: 'Bron?' })).remarks
    const { remarks } = await add(editor, id, { text: 'Staat eronder.', replyTo: remark?.id })
    expect(remarks).toMatchObject([
      { text: 'Bron?', replies: [{ text: 'Staat eronder.', byName: 'Test editor' }] },
    ])
    expect((await editor.send('DELETE', `/api/remarks/${remark?.id}`)).status).toBe(403)
    await author.ok('DELETE', `/api/remarks/${remark?.id}`)
    expect((await json(admin, `/api/remarks?where[document][equals]=${id}`)).totalDocs).toBe(0)
    const late = await editor.send('POST', `${pathOf(id)}/remarks`, {
      about: 'whole',
      text: 'x',
      replyTo: remark?.id,
    })
    expect([late.status, await wordsOf(late)]).toEqual([
      404,
      'Deze opmerking is er niet meer. Iemand heeft haar verwijderd.',
    ])
  })

  it('mails whom a remark is for, once and without its words, and nobody about their own', async () => {
    const title = unique('Klacht met post')
    const { id } = await draft(title)
    const text = unique('Geheim oordeel')
    const [remark] = (await add(author, id, { text, assignee: ids['Test editor'] })).remarks
    expect(remark?.assignee).toEqual({ id: ids['Test editor'], name: 'Test editor' })
    const mail = await mailAbout(title, 'editor@flows.example')
    expect(mail.subject).toBe(`Een opmerking voor u bij "${title}"`)
    expect(mail.text).toContain(`/admin/collections/symptoms/${id}`)
    expect(mail.text).not.toContain(text)
    const path = `${pathOf(id)}/remarks/${remark?.id}`
    await put(editor, path, { assignee: null })
    await put(author, path, { assignee: ids['Test editor'] })
    await put(author, path, { assignee: ids['Test author'] })
    const { docs } = await json(admin, `/api/mails?where[key][like]=remark:${remark?.id}&depth=0`)
    expect(docs).toHaveLength(1)
    expect((await seen(author, id)).remarks[0]?.assignee?.name).toBe('Test author')
  }, 60_000)

  it('asks a colleague to look at a draft, and tells who asked when that is done', async () => {
    const title = unique('Klacht om na te kijken')
    const { id } = await draft(title)
    const asked = { of: ids['Test editor'], word: 'Vooral de aantallen.' }
    const answers = await Promise.all([1, 2].map(() => author.send('POST', `${pathOf(id)}/reviews`, asked)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const mail = await mailAbout(title, 'editor@flows.example')
    expect(mail.subject).toBe(`Wilt u "${title}" nakijken?`)
    expect(mail.text).toContain('Test author vraagt u')
    expect(mail.text).toContain('Vooral de aantallen.')
    const [review] = (await seen(editor, id)).reviews
    const path = `${pathOf(id)}/reviews/${review?.id}`
    expect((await moderator.send('DELETE', path)).status).toBe(403)
    expect(await wordsOf(await put(moderator, path))).toBe(
      'Dit is aan Test editor gevraagd; alleen die zegt dat het klaar is.',
    )
    const done = await Promise.all([put(editor, path), put(editor, path)])
    expect(done.map(({ status }) => status)).toEqual([200, 200])
    expect((await mailAbout(title, 'author@flows.example')).subject).toBe(
      `Test editor heeft "${title}" nagekeken`,
    )
    expect((await seen(author, id)).reviews).toMatchObject([{ doneAt: expect.any(String) }])
    // Done is done, and the same person can be asked again.
    expect((await author.send('DELETE', path)).status).toBe(409)
    const again = await author.ok<Teamwork>('POST', `${pathOf(id)}/reviews`, asked)
    await author.ok('DELETE', `${pathOf(id)}/reviews/${again.reviews[0]?.id}`)
    expect((await seen(author, id)).reviews).toHaveLength(1)
  }, 60_000)

  it('refuses in words what is empty, huge or asked of nobody, and what is gone', async () => {
    const { id } = await draft()
    const refused = async (path: string, body: object) => {
      const answer = await author.send('POST', path, { about: 'whole', ...body })
      return [answer.status, await wordsOf(answer)]
    }
    const remarks = `${pathOf(id)}/remarks`
    expect(await refused(remarks, { text: ' \n ' })).toEqual([400, 'Schrijf eerst een opmerking.'])
    expect(await refused(remarks, { text: 'x'.repeat(2_001) })).toEqual([
      400,
      'De opmerking heeft 2.001 tekens; 2.000 is het meeste. Kort in.',
    ])
    expect((await refused(remarks, { text: 'x'.repeat(200_000) }))[0]).toBe(400)
    expect((await refused(remarks, { text: 'x', about: 'iets' }))[0]).toBe(400)
    const nobody = [400, 'Dit account is er niet (meer). Kies iemand anders.']
    expect(await refused(remarks, { text: 'x', assignee: 'niemand' })).toEqual(nobody)
    expect(await refused(`${pathOf(id)}/reviews`, { of: 'niemand' })).toEqual(nobody)
    expect((await seen(author, id)).remarks).toEqual([])
    const gone = [404, 'Dit is er niet meer, of het staat in de prullenbak.']
    expect(await refused('/api/symptoms/weg/remarks', { text: 'x' })).toEqual(gone)
    await author.ok('PATCH', `${pathOf(id)}?draft=true`, { deletedAt: new Date().toISOString() })
    expect(await refused(remarks, { text: 'x' })).toEqual(gone)
  })

  it('stays within the admin: strangers find, filter and sort by nothing, and staff write through the panel only', async () => {
    const words = unique('Niet voor lezers')
    const article = await admin.ok('POST', '/api/symptoms', {
      title: unique('Open klacht'),
      _status: 'published',
    })
    const { id } = article
    await add(editor, id, { text: words, assignee: ids['Test author'] })
    await author.ok('POST', `${pathOf(id)}/reviews`, { of: ids['Test editor'], word: words })
    const closed = ['/api/remarks', '/api/review-requests'].flatMap((path) => [
      path,
      `${path}/count`,
      `${path}?where[document][equals]=${id}`,
      `${path}?sort=text&draft=true&trash=true&depth=3`,
      `${path}/versions`,
    ])
    for (const path of [...closed, `${pathOf(id)}/teamwork`])
      expect([403, 404, 501], path).toContain((await stranger.get(path)).status)
    for (const [method, path] of [
      ['POST', `${pathOf(id)}/remarks`],
      ['POST', `${pathOf(id)}/reviews`],
    ] as const)
      expect((await stranger.send(method, path, { about: 'whole', text: 'x', of: 'x' })).status).toBe(403)
    for (const path of [
      `${pathOf(id)}?depth=3&joins[remarks]=true`,
      `/api/symptoms?where[id][equals]=${id}&depth=3&select[remarks]=true`,
      `/symptomen/${article.slug}`,
      `/symptomen/${article.slug}/oorzaken.json`,
      '/feed.xml',
    ])
      expect(await (await stranger.get(path)).text(), path).not.toContain(words)
    for (const who of [admin, editor, author, moderator]) {
      for (const slug of ['remarks', 'review-requests']) {
        const { docs } = await json(who, `/api/${slug}?where[document][equals]=${id}`)
        expect(docs).toHaveLength(1)
        expect((await who.send('PATCH', `/api/${slug}/${docs[0].id}`, { text: 'x' })).status).toBe(403)
        expect((await who.send('POST', `/api/${slug}`, { kind: 'symptoms', document: id })).status).toBe(403)
      }
    }
  })

  it('is readable after an account is gone, goes with the article, and not into its copy', async () => {
    const credentials = {
      email: `${unique('weg').replaceAll(' ', '')}@flows.example`,
      password: 'wachtwoord-voor-tests',
    }
    const leaver = await admin.ok('POST', '/api/users', {
      ...credentials,
      name: 'Vera Vertrekt',
      roles: ['editor'],
    })
    const { id } = await draft()
    await add(await newLogin(credentials), id, { text: 'Tot ziens.', assignee: leaver.id })
    await author.ok('POST', `${pathOf(id)}/reviews`, { of: leaver.id })
    await admin.ok('DELETE', `/api/users/${leaver.id}`)
    const { remarks, reviews, colleagues } = await seen(author, id)
    expect(remarks).toMatchObject([{ byName: 'Vera Vertrekt', assignee: { name: 'Vera Vertrekt' } }])
    expect(reviews).toMatchObject([{ of: { name: 'Vera Vertrekt' } }])
    expect(colleagues.map(({ name }) => name)).not.toContain('Vera Vertrekt')
    expect(colleagues[0]).toEqual({ id: expect.any(String), name: expect.any(String) })
    const copy = await admin.ok('POST', `${pathOf(id)}/duplicate`, {})
    expect((await seen(admin, copy.id)).remarks).toEqual([])
    await admin.ok('DELETE', pathOf(id))
    for (const slug of ['remarks', 'review-requests'])
      expect((await json(admin, `/api/${slug}?where[document][equals]=${id}`)).totalDocs).toBe(0)
  })

  it('goes along where one cause goes up in another', async () => {
    const cause = (name: string) => admin.ok('POST', '/api/causes', { name: unique(name), kind: 'other' })
    const [gone, stays] = [await cause('dubbel'), await cause('blijft')]
    await editor.ok('POST', `/api/causes/${gone.id}/remarks`, {
      about: 'whole',
      text: 'Hoort bij de andere.',
    })
    const { id } = await draft()
    await add(editor, id, { about: 'figure', cause: gone.id, quote: 'dubbel: 3', text: 'Te laag.' })
    await admin.ok('POST', `/api/causes/${gone.id}/merge`, { into: stays.id })
    const moved: Teamwork = await json(author, `/api/causes/${stays.id}/teamwork`)
    expect(moved.remarks).toMatchObject([{ text: 'Hoort bij de andere.' }])
    expect((await seen(author, id)).remarks).toMatchObject([{ cause: stays.id }])
  })
})
