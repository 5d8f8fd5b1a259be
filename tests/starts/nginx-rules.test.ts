import { once } from 'node:events'
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasNginx, type Nginx, nginx } from '../support/nginx'
import { until } from '../support/site'

const PAGE = { 'Cache-Control': 'public, max-age=0, must-revalidate', Vary: 'Accept-Encoding' }

describe.skipIf(!hasNginx())('nginx with the rules of deploy/nginx', () => {
  let instance: Server
  let front: Nginx
  let asked: IncomingMessage[] = []
  let headers: OutgoingHttpHeaders
  let count = 0
  let path: string

  beforeAll(async () => {
    instance = createServer(async (request, response) => {
      asked.push(request)
      await wait(20)
      response.writeHead(200, headers).end(String(asked.length))
    }).listen(0, '127.0.0.1')
    await once(instance, 'listening')
    headers = {}
    front = await nginx((instance.address() as AddressInfo).port)
  })
  beforeEach(() => {
    count += 1
    path = `/symptomen/koorts-${count}`
    asked = []
    headers = PAGE
  })
  afterAll(async () => {
    await front?.remove()
    instance?.close()
  })

  const get = (at: string) => fetch(front.url + at, { headers: { 'accept-encoding': 'gzip, br' } })

  it('asks once for all, for a second', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => get(`${path}?a=${at}`)))
    expect(asked.length).toBe(1)
    expect(asked[0]?.headers['accept-encoding']).toBe('br')
    const since = performance.now()
    await until(async () => {
      await get(path)
      return asked.length === 2
    })
    expect(performance.now() - since).toBeLessThan(3_000)
    const text = await (await get(path)).text()
    expect(text).toBe(String(asked.length))
  })

  it.each([
    ['nobody can confirm', { ...PAGE, 'Cache-Status': 'simpto; detail=unconfirmed' }],
    ['is for one only', { 'Cache-Control': 'private, no-store' }],
    ['sets a cookie', { ...PAGE, 'Set-Cookie': 'a=b' }],
  ])('keeps nothing that %s', async (_, said) => {
    headers = said
    await get(path)
    await get(path)
    expect(asked.length).toBe(2)
  })

  it('lets pass what is made for each who asks', async () => {
    await get('/zoeken?q=1')
    await get('/zoeken?q=2')
    await get('/symptomen/koorts/reacties')
    await get('/symptomen/koorts/reacties')
    expect(asked.map((request) => request.url)).toContain('/zoeken?q=2')
    expect(asked.length).toBe(4)
  })
})
