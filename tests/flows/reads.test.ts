import { connect } from 'node:net'
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type Client, listen, login, site, stranger, unique } from '../support/client'
import { until } from '../support/site'

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

describe.skipIf(!inject('site'))('what is read', () => {
  let admin: Client
  let article: { id: string; slug: string }

  beforeAll(async () => {
    admin = await login()
  })
  // None of which was counted before.
  beforeEach(async () => {
    article = await publish('Klacht die gelezen wordt')
  })

  const publish = async (title: string) => {
    const made = await admin.ok<{ id: string; slug: string }>('POST', '/api/symptoms', {
      title: unique(title),
      _status: 'published',
    })
    expect((await stranger.get(`/symptomen/${made.slug}`)).status).toBe(200)
    return made
  }
  const tell = (slug: string, told: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${site().url}/symptomen/${slug}/gelezen`, {
      method: 'POST',
      headers: { 'user-agent': BROWSER, ...headers },
      body: new URLSearchParams(told),
    })
  const list = async (collection: string, id: string) =>
    (await (await admin.get(`/api/${collection}?where[article][equals]=${id}&sort=period`)).json()).docs

  it('is counted by day and month, from every reader and from no robot', async () => {
    const robot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'
    await tell(article.slug, { read: '1' }, { 'user-agent': robot })
    await tell(article.slug, { read: '1' }, { 'sec-fetch-site': 'cross-site' })
    expect((await tell('bestaat-niet', { read: '1' })).status).toBe(204)
    for (let reader = 0; reader < 3; reader += 1) {
      const answer = await tell(article.slug, { read: '1', found: '' })
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([204, null])
    }
    await until(async () => (await list('article-reads', article.id)).length === 2)
    await until(async () => (await list('article-reads', article.id))[0].count === 3)
    expect(await list('article-reads', article.id)).toMatchObject([
      { span: 'month', count: 3 },
      { span: 'day', count: 3 },
    ])
    expect(await list('article-finds', article.id)).toEqual([])
  })

  it('is told with the words that found it, unless they could say who searched', async () => {
    await tell(article.slug, { read: '1', found: 'jan@geheim.example' })
    await tell(article.slug, { found: 'KRAMP in kuit' })
    await tell(article.slug, { found: 'kramp in kuit' })
    await until(async () => (await list('article-finds', article.id))[0]?.count === 2)
    expect(await list('article-finds', article.id)).toMatchObject([{ term: 'kramp in kuit', count: 2 }])
  })

  it('is for editors', async () => {
    for (const collection of ['article-reads', 'article-finds']) {
      expect((await stranger.get(`/api/${collection}`)).status).toBe(403)
      expect((await admin.send('POST', `/api/${collection}`, { article: article.id })).status).toBe(403)
    }
    const view = await (await admin.get('/admin/gelezen?periode=7')).text()
    expect(view).toContain('Klacht die gelezen wordt')
    expect(view).toContain('kramp in kuit')
  })

  it('is asked of the browser by the page, and not where the site does not count', async () => {
    const page = async () => (await stranger.get(`/symptomen/${article.slug}`)).text()
    const asks = `data-reads="/symptomen/${article.slug}/gelezen"`
    expect(await page()).toContain(asks)
    try {
      await admin.ok('POST', '/api/globals/site-settings', { countReads: false })
      expect(await page()).not.toContain('data-reads')
    } finally {
      await admin.ok('POST', '/api/globals/site-settings', { countReads: true })
    }
    expect(await page()).toContain(asks)
  })

  it('takes no more than a question, and nothing but what is posted', async () => {
    expect((await tell(article.slug, { found: 'x'.repeat(10_000) })).status).toBe(413)
    expect((await stranger.get(`/symptomen/${article.slug}/gelezen`)).status).toBe(405)
  })

  it('tells nobody who is gone in the middle, and is no trouble', async () => {
    const said = listen()
    const { host, hostname, port } = new URL(site().url)
    const socket = connect(Number(port), hostname)
    const head = `POST /symptomen/${article.slug}/gelezen HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 500\r\n\r\n`
    await new Promise<void>((sent) => socket.write(`${head}read=1`, () => sent()))
    socket.destroy()
    await until(async () => (await tell(article.slug, {})).status === 204)
    expect(said()).not.toContain('unhandledRejection')
  })

  it('goes with the article', async () => {
    const other = await publish('Klacht die verdwijnt')
    await tell(other.slug, { read: '1', found: 'verdwijnen' })
    await until(async () => (await list('article-finds', other.id)).length === 1)
    await admin.ok('DELETE', `/api/symptoms/${other.id}`)
    expect(await list('article-reads', other.id)).toEqual([])
    expect(await list('article-finds', other.id)).toEqual([])
  })
})
