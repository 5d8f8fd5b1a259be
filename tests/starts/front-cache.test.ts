import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFilledSite } from '../support/filled-site'
import { type Article, adminOf, staleFor } from '../support/many-processes'
import { ADMIN, freePort, type TestSite, until } from '../support/site'
import { type SlowLine, slowLine } from '../support/slow-line'
import { hasVarnish, PURGE_TOKEN, type Varnish, varnish } from '../support/varnish'

/** What is promised of a front, from the answer to who changed something on. */
const MOST_STALE_MS = 1_000
/** How long an answer is on its way when the line is long. */
const DELAY_MS = 2_000
const LIMIT = 5

describe.skipIf(!hasVarnish())('behind a front cache', () => {
  let site: TestSite
  let front: Varnish
  /** From the front to the site, and from the site to the front. */
  let asking: SlowLine
  let purging: SlowLine
  let ask: Awaited<ReturnType<typeof adminOf>>
  beforeAll(async () => {
    const port = await freePort()
    asking = await slowLine(port)
    front = await varnish([asking.port])
    purging = await slowLine(Number(new URL(front.url).port))
    await front.start()
    site = await startFilledSite({
      PORT: String(port),
      FRONT_PURGE_URLS: `http://127.0.0.1:${purging.port}`,
      FRONT_PURGE_TOKEN: PURGE_TOKEN,
      // Readers come from other addresses of this machine.
      TRUSTED_PROXIES: '127.0.0.1/32',
      COMMENT_LIMIT: String(LIMIT),
    })
    await until(async () => (await fetch(`${front.url}/health/ready`)).ok)
    ask = await adminOf(site.url, ADMIN)
  })
  afterAll(async () => {
    await site?.stop()
    await front?.remove()
    for (const line of [asking, purging]) line?.close()
  })

  const publish = async (title: string): Promise<Article> => {
    const article = { title, introduction: 'Ronde 0.', _status: 'published' }
    const made = await ask<{ id: string; slug: string }>('POST', `${site.url}/api/symptoms`, article)
    const path = `/symptomen/${made.slug}`
    await isKept(path)
    return { id: made.id, path }
  }
  const change = (id: string, data: object) =>
    ask('PATCH', `${site.url}/api/symptoms/${id}`, { ...data, _status: 'published' })
  const get = (path: string) => fetch(front.url + path)
  /** Asks until the front has a page. */
  const isKept = (path: string) =>
    until(async () => Number((await get(path)).headers.get('age')) >= 1 || (await isHit(path)))
  /** Whether the front answers without asking the site. */
  const isHit = async (path: string) => {
    const before = front.counter('MAIN.cache_hit')
    await get(path)
    return front.counter('MAIN.cache_hit') > before
  }
  const staleAtFront = (path: string, text: string) => staleFor(front.url + path, text, performance.now())

  it('readers get what it keeps, and hear nothing of what it depends on', async () => {
    const { path } = await publish('Klacht achter een voorpost')
    const answer = await get(path)
    expect(JSON.stringify([...answer.headers])).not.toMatch(/surrogate|cdn-cache|voorpost/i)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const direct = await fetch(site.url + path)
    expect(direct.headers.get('surrogate-key')).toContain(`symptom:${path.split('/')[2]}`)
  })

  it('nothing that is not kept carries a tag', async () => {
    for (const path of ['/api/symptoms', '/admin/login', '/zoeken?q=kramp', '/symptomen/bestaat-niet']) {
      const { headers } = await fetch(site.url + path)
      expect([path, headers.get('surrogate-key'), headers.get('cdn-cache-control')]).toEqual([
        path,
        null,
        null,
      ])
    }
  })

  it('a correction shows within a second, each of many', async () => {
    const { id, path } = await publish('Klacht met vele correcties')
    const times: number[] = []
    for (let round = 1; round <= 30; round += 1) {
      await change(id, { introduction: `Ronde ${round}.` })
      times.push(await staleAtFront(path, `Ronde ${round}.`))
    }
    expect(Math.max(...times)).toBeLessThan(MOST_STALE_MS)
  })

  it('so does another name, on the pages that name it, and a new name of the site', async () => {
    const { id } = await publish('Klacht met een oude naam')
    await isKept('/symptomen')
    await change(id, { title: 'Klacht met een nieuwe naam' })
    expect(await staleAtFront('/symptomen', 'Klacht met een nieuwe naam')).toBeLessThan(MOST_STALE_MS)
    await isKept('/symptomen/spierkrampen')
    await ask('POST', `${site.url}/api/globals/site-settings`, { siteName: 'Een andere naam' })
    expect(await staleAtFront('/symptomen/spierkrampen', 'Een andere naam')).toBeLessThan(MOST_STALE_MS)
  })

  it('what is taken away is gone', async () => {
    const { id, path } = await publish('Klacht die verdwijnt')
    await ask('PATCH', `${site.url}/api/symptoms/${id}`, { _status: 'draft' })
    const since = performance.now()
    await until(async () => (await get(path)).status === 404)
    expect(performance.now() - since).toBeLessThan(MOST_STALE_MS)
  })

  it('a comment that is withdrawn is gone', async () => {
    const { id, path } = await publish('Klacht met een reactie')
    const comment = await ask<{ id: string }>('POST', `${site.url}/api/comments`, {
      symptom: id,
      name: 'Jan',
      email: 'jan@geheim.example',
      body: 'Deze reactie gaat weer weg.',
      status: 'published',
    })
    await until(async () => (await (await get(path)).text()).includes('gaat weer weg'))
    await isKept(path)
    await ask('PATCH', `${site.url}/api/comments/${comment.id}`, { status: 'rejected' })
    const since = performance.now()
    await until(async () => !(await (await get(path)).text()).includes('gaat weer weg'))
    expect(performance.now() - since).toBeLessThan(MOST_STALE_MS)
  })

  it('a front that could not be purged for a while is purged as soon as it can be', async () => {
    const { id, path } = await publish('Klacht voor een dove voorpost')
    purging.cut(true)
    try {
      await isKept(path)
      await change(id, { introduction: 'Niet gehoord.' })
      await until(() => site.log().includes('could not be purged'))
      expect((await (await get(path)).text()).includes('Ronde 0.')).toBe(true)
    } finally {
      purging.cut(false)
    }
    expect(site.log()).not.toContain(PURGE_TOKEN)
    expect(await staleAtFront(path, 'Niet gehoord.')).toBeLessThan(MOST_STALE_MS + 500)
    await until(() => site.log().includes('is purged again'))
    expect(site.log().split('could not be purged').length).toBe(2)
  })

  it('what was on its way during a change is given out no longer than a second after it came', async () => {
    const { id, path } = await publish('Klacht op een lange lijn')
    await change(id, { introduction: 'Ronde 1.' })
    expect(await staleAtFront(path, 'Ronde 1.')).toBeLessThan(MOST_STALE_MS)
    await fetch(site.url + path)
    const purged = await fetch(front.url, {
      method: 'PURGE',
      headers: { 'Surrogate-Key': 'all', Authorization: `Bearer ${PURGE_TOKEN}` },
    })
    expect(purged.status).toBe(200)
    asking.delay(DELAY_MS)
    const underWay = get(path)
    // What the site answers to that is the old page.
    await until(() => asking.carries('symptom:klacht-op-een-lange-lijn'))
    await change(id, { introduction: 'Ronde 2.' })
    const since = performance.now()
    await (await underWay).text()
    asking.delay(0)
    expect(await staleFor(front.url + path, 'Ronde 2.', since)).toBeLessThan(DELAY_MS + MOST_STALE_MS)
  })

  it('a front that starts anew knows nothing old', async () => {
    const { id, path } = await publish('Klacht voor een nieuwe voorpost')
    await front.stop()
    await change(id, { introduction: 'Tijdens de herstart.' })
    await front.start()
    expect(await staleAtFront(path, 'Tijdens de herstart.')).toBe(0)
  })

  it('counts comments by who sends them, whatever they say of themselves', async () => {
    const post = (from: string, claims: string) =>
      new Promise<number>((resolve, reject) => {
        const headers = {
          'x-forwarded-for': claims,
          'content-type': 'application/x-www-form-urlencoded',
        }
        const options = { method: 'POST', localAddress: from, headers, agent: false }
        request(`${front.url}/symptomen/spierkrampen/reacties`, options, (answer) => {
          answer.resume()
          resolve(answer.statusCode ?? 0)
        })
          .once('error', reject)
          .end('body=Hallo')
      })
    const statuses: number[] = []
    for (let at = 0; at <= LIMIT; at += 1) statuses.push(await post('127.0.0.2', `203.0.113.${at}`))
    expect(statuses.map((status) => status === 429)).toEqual([...Array(LIMIT).fill(false), true])
    expect(await post('127.0.0.3', '203.0.113.1')).not.toBe(429)
  })
})
