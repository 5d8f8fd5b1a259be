import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { type Client, login, site, stranger, unique } from '../support/client'
import { linkIn, mailsTo, nextMailTo } from '../support/outbox'
import { typedComment } from '../support/post-comment'
import { easyPuzzles } from '../support/puzzle'

interface Article {
  id: string
  slug: string
}

interface Stored {
  id: string
  status: string
  heldReasons: string[]
}

describe.skipIf(!inject('site'))('where the first comment of somebody is read, a later one', () => {
  let admin: Client
  let article: Article
  let puzzle: (seconds?: number) => Promise<string>

  beforeAll(async () => {
    admin = await login()
    puzzle = await easyPuzzles(site().env)
    article = await admin.ok<Article>('POST', '/api/symptoms', {
      title: unique('Klacht met vertrouwen'),
      _status: 'published',
    })
    await set('first')
  })
  afterAll(() => set('always'))

  const set = (moderation: string) =>
    admin.ok('POST', '/api/globals/site-settings', {
      comments: { moderation, heldWords: '', spamWords: '', linksAllowed: 1, languages: ['nl'] },
    })

  /** A browser: it keeps the cookies that the site sets, and comes from a network. */
  function browser(network = '192.0.2.1', cookies = new Map<string, string>()) {
    const ask = async (path: string, options: RequestInit = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const headers = { 'x-forwarded-for': network, ...(cookie && { cookie }), ...options.headers }
      const answer = await fetch(site().url + path, { redirect: 'manual', ...options, headers })
      for (const set of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
        cookies.set(name, value)
      }
      return answer
    }
    const press = (path: string, fields: Record<string, string>) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields) })
    return { ask, cookies, press }
  }
  type Browser = ReturnType<typeof browser>

  async function stored(body: string): Promise<Stored> {
    const query = `/api/comments?depth=0&where[body][equals]=${encodeURIComponent(body)}`
    return (await (await admin.get(query)).json()).docs[0]
  }
  /** Posts from a browser; answers with what was typed, where the reader is led, and what moderators see. */
  async function write(from: Browser, fields: Record<string, string> = {}) {
    const typed = typedComment({ puzzel: await puzzle(), ...fields })
    const answer = await from.press(`/symptomen/${article.slug}/reacties`, typed)
    const [way] = (answer.headers.get('location') ?? '').split('?')
    return { ...typed, ...(await stored(typed.body)), way, isThanked: way?.endsWith('bedankt') }
  }
  const publish = (id: string) => admin.ok('PATCH', `/api/comments/${id}`, { status: 'published' })
  /** Somebody with a comment on the site, who never confirmed anything. */
  async function knownWriter() {
    const first = await write(browser())
    expect(first.status).toBe('pending')
    await publish(first.id)
    return first.email
  }
  /** A comment that waits, with the link that its writer was mailed. */
  async function asked(email: string, fields: Record<string, string> = {}) {
    const before = (await mailsTo(email)).length
    const comment = await write(browser(), { email, ...fields })
    const mail = await nextMailTo(email, before)
    return { ...comment, mail, link: linkIn(mail, '/reacties/bevestigen') }
  }
  /** The browser in which somebody confirmed a comment and had it remembered. */
  async function trustedBrowser(email: string) {
    const own = browser()
    await own.press((await asked(email)).link, { onthoud: 'ja' })
    return own
  }

  it("by a stranger with somebody else's address waits, and is told what everybody is told", async () => {
    const email = await knownWriter()
    const borrowed = await write(browser('198.51.100.7'), { email })
    const unknown = await write(browser('198.51.100.8'))
    expect([borrowed.status, borrowed.way]).toEqual([unknown.status, unknown.way])
    expect([borrowed.status, borrowed.isThanked]).toEqual(['pending', true])
    const [told, toldOthers] = await Promise.all(
      [borrowed, unknown].map(async ({ way }) => (await stranger.get(way ?? '')).text()),
    )
    expect(told).toBe(toldOthers)
    expect(told).toContain('Dan krijgt u een mail waarmee u deze reactie zelf plaatst')
    // What everybody reads, sent again with the right address, is answered as with a wrong one.
    const body = unique('Dit leest iedereen.')
    await publish((await write(browser(), { email, body })).id)
    for (const guess of [email, `x${email}`]) {
      const puzzel = await puzzle()
      const again = await browser('198.51.100.9').press(`/symptomen/${article.slug}/reacties`, {
        ...typedComment({ email: guess, body }),
        puzzel,
      })
      expect(again.headers.get('location')).toBe(`/symptomen/${article.slug}/reacties/bedankt`)
    }
  })

  it('is placed on the word of its writer, who is mailed a link, on any browser', async () => {
    const email = await knownWriter()
    const { body, id, link, mail, name } = await asked(email)
    expect(mail.subject).toMatch(/^Bevestig uw reactie op /)
    for (const words of [body, name]) expect(mail.text + String(mail.html)).not.toContain(words)
    const phone = browser('203.0.113.4')
    const page = await phone.ask(link)
    const html = await page.text()
    expect(html).toContain(body)
    expect(html).toContain('method="post"')
    expect(html).not.toContain(email)
    // Scanners of mail open links.
    expect((await stored(body)).status).toBe('pending')
    const done = await phone.press(link, { onthoud: 'nee' })
    expect(done.status).toBe(303)
    expect(done.headers.get('location')).toBe(`/symptomen/${article.slug}/reacties/geplaatst?reactie=${id}`)
    expect((await stored(body)).status).toBe('published')
    expect(await (await stranger.get(`/symptomen/${article.slug}`)).text()).toContain(body)
    expect(phone.cookies.size).toBe(0)
    const records = await admin.get(`/api/comment-decisions?depth=0&where[comment][equals]=${id}`)
    expect((await records.json()).docs).toMatchObject([
      { from: 'pending', to: 'published', how: 'confirmed' },
    ])
  })

  it('is placed at once in the browser in which its writer confirmed, and in no other', async () => {
    const email = await knownWriter()
    const own = await trustedBrowser(email)
    expect(await write(own, { email })).toMatchObject({ status: 'published', heldReasons: [] })
    // Also without script, where everybody else waits for the lack of a puzzle.
    expect(await write(own, { email, puzzel: '' })).toMatchObject({ status: 'published', heldReasons: [] })
    expect(await write(browser('198.51.100.7'), { email })).toMatchObject({ status: 'pending' })
    expect(await write(own)).toMatchObject({ status: 'pending' })
    // Doubt about what it says still holds it.
    expect(await write(own, { email, body: 'Zie https://a.nl en https://b.nl' })).toMatchObject({
      status: 'pending',
    })
  })

  it('can be confirmed without script too', async () => {
    const email = await knownWriter()
    const { body, heldReasons, link } = await asked(email, { puzzel: '' })
    expect(heldReasons).toEqual(['Geen puzzel opgelost (geen JavaScript)'])
    await browser().press(link, {})
    expect((await stored(body)).status).toBe('published')
  })

  it('brings no mail, and no way around a moderator, where something is doubted or decided', async () => {
    const email = await knownWriter()
    await write(browser(), { email, body: unique('Zie https://a.nl en https://b.nl') })
    const rejected = await asked(email)
    await admin.ok('PATCH', `/api/comments/${rejected.id}`, { status: 'rejected' })
    await admin.ok('PATCH', `/api/comments/${rejected.id}`, { status: 'pending' })
    const answer = await browser().press(rejected.link, {})
    expect(await answer.text()).toContain('Een redacteur leest uw reactie nog')
    expect((await stored(rejected.body)).status).toBe('pending')
    expect(await mailsTo(email)).toHaveLength(1)
  })

  it('by somebody of whom nothing was published yet is not mailed about', async () => {
    const nobody = await write(browser())
    await asked(await knownWriter())
    expect(await mailsTo(nobody.email)).toHaveLength(0)
  })

  it('is placed once when its link is followed twice at once, and two at once from one browser both are', async () => {
    const email = await knownWriter()
    const { id, link } = await asked(email)
    const own = browser()
    const clicks = await Promise.all([1, 2].map(() => own.press(link, { onthoud: 'ja' })))
    for (const { headers } of clicks) expect(headers.get('location')).toContain('/geplaatst?reactie=')
    const records = await admin.get(`/api/comment-decisions?where[comment][equals]=${id}`)
    expect((await records.json()).totalDocs).toBe(1)
    const both = await Promise.all([write(own, { email }), write(own, { email })])
    expect(both.map(({ status }) => status)).toEqual(['published', 'published'])
  })

  it('waits in a browser with a forged, borrowed, changed or expired cookie', async () => {
    const email = await knownWriter()
    const own = await trustedBrowser(email)
    const other = await trustedBrowser(await knownWriter())
    const [[name, value] = ['', '']] = own.cookies
    const [[, foreign] = ['', '']] = other.cookies
    const [about = '', expires = '', signature] = value.split('.')
    const { signLink } = await import('../../src/platform/signed-link')
    const later = (Number.parseInt(expires, 36) + 86_400_000).toString(36)
    for (const forged of [
      foreign,
      value.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      [about, later, signature].join('.'),
      signLink('browser', about, email, Date.now() - 181 * 86_400_000),
      'ja',
      '',
    ]) {
      const thief = browser('198.51.100.7', new Map([[name, forged]]))
      expect((await write(thief, { email })).status, forged).toBe('pending')
    }
  })

  it('waits again in every browser once something of its writer is called spam', async () => {
    const email = await knownWriter()
    const own = await trustedBrowser(email)
    const last = await write(own, { email })
    expect(last.status).toBe('published')
    await admin.ok('PATCH', `/api/comments/${last.id}`, { status: 'spam' })
    expect((await write(own, { email })).status).toBe('pending')
  })

  it('waits again in every browser once its address was blocked, and is not placed once its words are', async () => {
    const email = await knownWriter()
    const own = await trustedBrowser(email)
    const block = (kind: string, value: string) =>
      admin.ok('POST', '/api/comment-blocks', { kind, value, reason: 'Reclame' })
    const lift = ({ id }: { id: string }) => admin.ok('DELETE', `/api/comment-blocks/${id}`)
    const typed = await block('address', email)
    expect((await write(own, { email })).status).toBe('blocked')
    await lift(typed)
    expect((await write(own, { email })).status).toBe('pending')
    const other = await knownWriter()
    const othersOwn = await trustedBrowser(other)
    const last = await write(othersOwn, { email: other })
    const wish = {
      comment: last.id,
      seen: last.status,
      kind: 'address',
      reason: 'Reclame',
      until: '2030-01-01',
    }
    const made = await admin.ok<{ block: string }>('POST', '/api/comments/desk/block', wish)
    await lift({ id: made.block })
    expect((await write(othersOwn, { email: other })).status).toBe('pending')
    const { body, link } = await asked(await knownWriter(), { body: unique('Kijk bij wonderpil van mij.') })
    const words = await block('text', 'wonderpil')
    onTestFinished(async () => {
      await lift(words)
    })
    await browser().press(link, {})
    expect((await stored(body)).status).toBe('pending')
  })

  it('waits again once its writer had everything erased, also where they are published anew', async () => {
    const email = await knownWriter()
    const own = await trustedBrowser(email)
    const kept = await admin.ok<{ browsers: object[] }>('POST', '/api/comments/person/export', { email })
    expect(kept.browsers).toMatchObject([{ since: expect.any(String), until: expect.any(String) }])
    await admin.ok('POST', '/api/comments/person/erase', { email })
    await publish((await write(own, { email })).id)
    expect((await write(own, { email })).status).toBe('pending')
  })

  it('is trusted by a cookie that no script reads, no other site sends, and that ends', async () => {
    const own = browser()
    const { link } = await asked(await knownWriter())
    const cookie = (await own.press(link, { onthoud: 'ja' })).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^schrijver-[0-9a-f]{8}=/)
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/symptomen', 'Max-Age=15552000'])
      expect(cookie).toContain(part)
    // Nobody else has one, and pages are the same for who has.
    for (const path of ['/', `/symptomen/${article.slug}`]) {
      const page = await own.ask(path)
      expect([page.headers.getSetCookie(), page.headers.get('vary') ?? '']).toEqual([
        [],
        expect.not.stringMatching(/cookie/i),
      ])
      expect(await page.text()).toBe(await (await stranger.get(path)).text())
    }
    for (const slug of ['trusted-browsers', 'trusted-browsers?where[holder][exists]=true&sort=holder'])
      for (const who of [stranger, admin]) expect((await who.get(`/api/${slug}`)).status).toBe(403)
  })

  it('is remembered by nobody where every comment is read, or none', async () => {
    const { email } = await write(browser(), { notifyReplies: 'ja' })
    const link = linkIn(await nextMailTo(email), '/mail/bevestigen')
    await set('always')
    const own = browser()
    expect(await (await own.ask(link)).text()).not.toContain('onthoud')
    await own.press(link, { onthoud: 'ja' })
    expect(own.cookies.size).toBe(0)
    await set('first')
    expect(await (await own.ask(link)).text()).toContain('en deze browser onthouden')
    await own.press(link, { onthoud: 'ja' })
    expect(own.cookies.size).toBe(1)
  })
})
