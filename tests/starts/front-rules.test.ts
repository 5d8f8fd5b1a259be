import { once } from 'node:events'
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../support/site'
import { hasVarnish, PURGE_TOKEN, type Varnish, varnish } from '../support/varnish'

/** Stands for an instance, and says what a test wants to hear. */
interface Instance {
  server: Server
  port: number
  asked: IncomingMessage[]
  status: number
  headers: OutgoingHttpHeaders
  isReady: boolean
  answersAfterMs: number
  hangsUp: boolean
}

const KEPT = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'CDN-Cache-Control': 'max-age=60, must-revalidate',
  'Surrogate-Key': 'all symptoms symptom:koorts',
  Vary: 'Accept-Encoding',
}

async function instance(): Promise<Instance> {
  const self = { asked: [] as IncomingMessage[] } as Instance
  self.server = createServer(async (request, response) => {
    if (request.url === '/health/ready') return response.writeHead(self.isReady ? 200 : 503).end()
    self.asked.push(request)
    if (self.hangsUp) return request.socket.destroy()
    if (self.answersAfterMs > 0) await wait(self.answersAfterMs)
    response.writeHead(self.status, self.headers).end(`${self.port}`)
  })
  self.server.listen(0, '127.0.0.1')
  await once(self.server, 'listening')
  self.port = (self.server.address() as AddressInfo).port
  return Object.assign(self, USUAL)
}

const USUAL = { status: 200, headers: KEPT, isReady: true, answersAfterMs: 0, hangsUp: false }

describe.skipIf(!hasVarnish())('a front cache', () => {
  let front: Varnish
  let instances: Instance[]
  let count = 0
  let path: string
  beforeAll(async () => {
    instances = await Promise.all([instance(), instance()])
    front = await varnish(instances.map(({ port }) => port))
    await front.start()
  })
  beforeEach(() => {
    count += 1
    path = `/symptomen/koorts-${count}`
    for (const one of instances) Object.assign(one, USUAL, { asked: [] })
  })
  afterAll(async () => {
    await front?.remove()
    for (const { server } of instances) server.close()
  })

  const get = (at = path, headers: Record<string, string> = {}) =>
    fetch(front.url + at, { headers, redirect: 'manual' })
  const purge = (tags: string, token = PURGE_TOKEN) =>
    fetch(front.url, {
      method: 'PURGE',
      headers: { 'Surrogate-Key': tags, Authorization: `Bearer ${token}` },
    })
  const asked = () => instances.reduce((sum, { asked }) => sum + asked.length, 0)
  const both = (change: Partial<Instance>) => instances.forEach((one) => void Object.assign(one, change))

  it('keeps what carries tags, for all who ask, and gives none of them away', async () => {
    for (const query of ['', '?utm_source=brief', '?a=1&b=2']) {
      const answer = await get(path + query, { cookie: 'payload-token=geheim', authorization: 'JWT geheim' })
      const said = JSON.stringify([...answer.headers])
      expect(said).not.toMatch(/symptom:koorts|surrogate|cdn-cache|varnish/i)
      expect(answer.headers.get('cache-control')).toBe(KEPT['Cache-Control'])
    }
    expect(asked()).toBe(1)
    const [request] = instances.flatMap((one) => one.asked)
    expect(JSON.stringify(request?.headers)).not.toContain('geheim')
  })

  it.each([
    ['has no tags', { 'Cache-Control': KEPT['Cache-Control'] }, 200],
    ['sets a cookie', { ...KEPT, 'Set-Cookie': 'a=b' }, 200],
    ['is an error', KEPT, 404],
    ['nobody can confirm', { ...KEPT, 'Cache-Status': 'simpto; detail=unconfirmed' }, 200],
  ])('keeps nothing that %s', async (_, headers, status) => {
    both({ headers, status })
    await get()
    const first = asked()
    expect((await get()).status).toBe(status)
    expect(asked()).toBeGreaterThan(first)
  })

  it.each(['/admin', '/api/users/me', '/zoeken?q=koorts', '/symptomen/koorts/reacties', '/uw-gegevens'])(
    'lets %s pass as it is asked',
    async (at) => {
      await get(at, { cookie: 'a=b' })
      await get(at, { cookie: 'a=b' })
      expect(asked()).toBe(2)
      const [request] = instances.flatMap((one) => one.asked)
      expect([request?.url, request?.headers.cookie]).toEqual([at, 'a=b'])
    },
  )

  it('keeps a picture by its version, and what has its hash in its address for long', async () => {
    for (const at of [`/api/media/file/hand.jpg?v=${count}`, `/assets/site.css?v=${count}`]) {
      both({
        headers: at.startsWith('/api') ? KEPT : { 'Cache-Control': 'public, max-age=31536000, immutable' },
      })
      const before = asked()
      await get(at)
      await get(at)
      expect(asked()).toBe(before + 1)
    }
  })

  it('drops by tag, and only for who knows the token', async () => {
    await get()
    const answers = [await purge('symptom:koorts', 'another-token-of-some-length'), await purge('a|.*')]
    expect(answers.map(({ status }) => status)).toEqual([403, 400])
    await purge('symptom:koort symptom')
    await get()
    expect(asked()).toBe(1)
    expect((await purge('cause:griep symptom:koorts')).status).toBe(200)
    await get()
    expect(asked()).toBe(2)
    await purge('all')
    await get()
    expect(asked()).toBe(3)
  })

  it('asks another instance where one cannot confirm what it holds, is busy, or hangs up', async () => {
    const at = async () => Number(await (await get(path)).text())
    const first = await at()
    const [own, other] = instances[0]?.port === first ? instances : [...instances].reverse()
    if (!own || !other) throw new Error('there are two instances')
    const ways: Partial<Instance>[] = [
      { headers: { ...KEPT, 'Cache-Status': 'simpto; detail=unconfirmed' } },
      { status: 503, headers: {} },
      { hangsUp: true },
    ]
    for (const way of ways) {
      await purge('all')
      Object.assign(own, USUAL, way)
      expect(await at()).toBe(other.port)
    }
  })

  it('asks another instance for what belongs to a version that one does not have', async () => {
    const ways = [
      { at: '/_next/static/chunks/admin', status: 404, headers: {} },
      { at: '/assets/site.css?v=', status: 200, headers: { 'Cache-Control': 'no-store' } },
    ]
    for (const { at, ...way } of ways) {
      const [old, current] = instances
      if (!old || !current) throw new Error('there are two instances')
      Object.assign(old, way)
      Object.assign(current, { headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })
      for (let number = 0; number < 12; number += 1)
        expect(await (await get(`${at}${count}${number}`)).text()).toBe(`${current.port}`)
      // Whichever of them is asked first.
      expect(old.asked.length).toBeGreaterThan(0)
      Object.assign(old, USUAL, { asked: [] })
    }
  })

  it('asks once for all who ask at the same time', async () => {
    both({ answersAfterMs: 100 })
    await Promise.all(Array.from({ length: 20 }, () => get()))
    expect(asked()).toBe(1)
  })

  it('keeps only for a moment what was long on its way, for it may have been purged meanwhile', async () => {
    both({ answersAfterMs: 600 })
    const slow = get()
    await until(() => asked() === 1)
    await purge('all')
    await slow
    both({ answersAfterMs: 0 })
    const since = performance.now()
    await until(async () => {
      await get()
      return asked() === 2
    })
    expect(performance.now() - since).toBeLessThan(1_500)
  })

  it('sends what is a little old only while no instance can serve', async () => {
    both({ headers: { ...KEPT, 'CDN-Cache-Control': 'max-age=1' } })
    await get()
    both({ isReady: false, headers: {} })
    await until(async () => (await get(`${path}-x`)).status === 503)
    await until(async () => Number((await get()).headers.get('age')) > 1)
    both({ isReady: true, status: 503 })
    await until(async () => (await get()).status === 503)
    both(USUAL)
    await until(async () => (await get(`${path}-y`)).status === 200)
  })

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['identity', undefined],
  ])('asks for one of few encodings where a browser takes %s', async (accepts, encoding) => {
    await get(path, { 'accept-encoding': accepts })
    const [request] = instances.flatMap((one) => one.asked)
    expect(request?.headers['accept-encoding']).toBe(encoding)
  })
})
