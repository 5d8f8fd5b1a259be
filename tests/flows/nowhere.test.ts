import { randomInt, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, site, stranger, unique } from '../support/client'

const KEPT = '/symptomen/spierkrampen'

describe.skipIf(!inject('site'))('an address that leads nowhere', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(site().url + path, { redirect: 'manual', headers })

  it.each([
    '/symptomen/X',
    '/oorzaken/X',
    '/auteurs/X',
    '/X',
    '/X/y/z',
    '/symptomen/X/reacties/2',
    '/symptomen/spierkrampen/reacties/9NUMBER',
    '/symptomen/X/reacties',
    '/symptomen/letter/X',
    '/oorzaken/soort/X',
    '/components/X',
  ])('%s is answered with one and the same page, which is made once', async (pattern) => {
    const madeUp = () => ask(pattern.replace('X', randomUUID()).replace('NUMBER', `${randomInt(99_999)}`))
    await (await madeUp()).text()
    const [one, other] = [await madeUp(), await madeUp()]
    expect([one.status, other.status]).toEqual([404, 404])
    expect(other.headers.get('x-nextjs-cache')).toBe('HIT')
    const html = await one.text()
    expect(html).toContain('<h1>Deze pagina bestaat niet</h1>')
    expect(await other.text()).toBe(html)
  })

  it.each(['deel.png', 'oorzaken.csv', 'oorzaken.json', 'reacties/feed.xml'])(
    'and a file beside it, %s, in one line',
    async (file) => {
      const answer = await ask(`/symptomen/${randomUUID()}/${file}`)
      expect([answer.status, await answer.text()]).toEqual([404, 'Dit adres bestaat niet.'])
    },
  )

  it('leads somewhere from the moment that something is published there', async () => {
    for (let round = 0; round < 5; round += 1) {
      const title = unique('Straks')
      const draft = { title, _status: 'draft' }
      const { id, slug } = await admin.ok<{ id: string; slug: string }>('POST', '/api/symptoms', draft)
      const path = `/symptomen/${slug}`
      expect((await ask(path)).status).toBe(404)
      await admin.ok('PATCH', `/api/symptoms/${id}`, { _status: 'published' })
      expect((await ask(path)).status).toBe(200)
    }
  })

  it('and is spelled otherwise, leads on to how it is spelled', async () => {
    for (const path of ['/symptomen/%73pierkrampen', '/symptomen/SpierKrampen', '/SYMPTOMEN/spierkrampen']) {
      const answer = await ask(path)
      expect([answer.status, answer.headers.get('location')]).toEqual([308, KEPT])
    }
    expect((await ask('/symptomen/Spierkrampen/oorzaken.csv')).headers.get('location')).toBe(
      `${KEPT}/oorzaken.csv`,
    )
  })

  it('is never reached past a kept page: not with what only Next sends, nor with a made-up preview', async () => {
    await (await stranger.get(KEPT)).text()
    const html = await (await stranger.get(KEPT)).text()
    for (const headers of [
      { rsc: '1' },
      { rsc: '1', 'next-router-prefetch': '1' },
      { 'x-prerender-revalidate': 'x' },
      { cookie: 'a=b; __prerender_bypass=made-up' },
    ] as Record<string, string>[]) {
      const answer = await ask(KEPT, headers)
      expect([answer.status, answer.headers.get('x-nextjs-cache')]).toEqual([200, 'HIT'])
      expect(answer.headers.get('vary')).toBe('Accept-Encoding')
      expect(await answer.text()).toBe(html)
    }
  })
})
