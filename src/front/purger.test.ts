import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cdn } from './cdn'
import type { Front } from './front'
import { Purger } from './purger'
import { varnish } from './varnish'

const TOKEN = 'a-token-for-the-tests'
const ONCE = { rounds: [0], longestPauseMs: 200 }

interface Asked {
  request: IncomingMessage
  body: string
  at: number
}

let server: Server
let asked: Asked[]

/** A front that answers these statuses in turn, and then 200. */
async function serve(...statuses: [number, Record<string, string>?][]): Promise<string> {
  asked = []
  server = createServer(async (request, response) => {
    asked.push({ request, body: await text(request), at: performance.now() })
    const [status, headers] = statuses.shift() ?? [200]
    response.writeHead(status, headers).end('{"success":true}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const WAITS = { timeout: 15_000, interval: 5 }
const purges = (number: number) => vi.waitFor(() => expect(asked.length).toBe(number), WAITS)

afterEach(() => {
  server.close()
  vi.restoreAllMocks()
})

describe('a purge', () => {
  it('is told to Varnish by a method of its own, with the token', async () => {
    new Purger(varnish(await serve(), TOKEN), ONCE).purge(['symptoms', 'symptom:koorts'])
    await purges(1)
    const { method, headers } = asked[0]?.request ?? {}
    expect(method).toBe('PURGE')
    expect(headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      'surrogate-key': 'symptoms symptom:koorts',
    })
  })

  it("is told to Cloudflare's API", async () => {
    const url = `${await serve()}/client/v4/zones/z1`
    new Purger(cdn({ api: 'cloudflare', url, token: TOKEN }), ONCE).purge(['symptoms', 'cause:griep'])
    await purges(1)
    const [{ request, body } = {} as Asked] = asked
    expect([request.method, request.url]).toEqual(['POST', '/client/v4/zones/z1/purge_cache'])
    expect(request.headers.authorization).toBe(`Bearer ${TOKEN}`)
    expect(JSON.parse(body)).toEqual({ tags: ['symptoms', 'cause:griep'] })
  })

  it("is told to Fastly's API", async () => {
    const url = `${await serve()}/service/s1`
    new Purger(cdn({ api: 'fastly', url, token: TOKEN }), ONCE).purge(['symptoms', 'cause:griep'])
    await purges(1)
    const [{ request } = {} as Asked] = asked
    expect([request.method, request.url]).toEqual(['POST', '/service/s1/purge'])
    expect(request.headers).toMatchObject({ 'fastly-key': TOKEN, 'surrogate-key': 'symptoms cause:griep' })
  })

  it('comes again in each round', async () => {
    const pace = { rounds: [0, 100, 200], longestPauseMs: 200 }
    new Purger(varnish(await serve(), TOKEN), pace).purge(['symptoms'])
    await purges(3)
    expect((asked[2]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThan(150)
  })

  it('of more than goes into one is one of everything', async () => {
    const tags = Array.from({ length: 101 }, (_, at) => `cause:${at}`)
    new Purger(varnish(await serve(), TOKEN), ONCE).purge(tags)
    await purges(1)
    expect(asked[0]?.request.headers['surrogate-key']).toBe('all')
  })
})

describe('a front that does not do it', () => {
  it('is asked until it does, with what fell meanwhile, is named once, and once more when it is back', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
    const warnings = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const purger = new Purger(varnish(await serve([500], [503], [500]), TOKEN), ONCE)
    purger.purge(['symptoms'])
    await purges(1)
    purger.purge(['causes'])
    await purges(4)
    expect(asked[3]?.request.headers['surrogate-key']?.toString().split(' ').sort()).toEqual([
      'causes',
      'symptoms',
    ])
    await vi.waitFor(() => expect(purger.counts).toMatchObject({ ok: 1, failed: 3 }), WAITS)
    expect(purger.counts.seconds).toBeGreaterThan(0)
    expect(errors).toHaveBeenCalledTimes(1)
    expect(warnings).toHaveBeenCalledTimes(1)
    expect(String(errors.mock.calls) + String(warnings.mock.calls)).not.toContain(TOKEN)
  })

  it('is not asked before it says', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    new Purger(varnish(await serve([429, { 'Retry-After': '1' }]), TOKEN), ONCE).purge(['symptoms'])
    await purges(2)
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThan(950)
  })

  it.each(['86400', '999999999999', 'Fri, 31 Dec 2100 00:00:00 GMT'])(
    'is not believed when it wants to be left alone for long: %s',
    async (asked) => {
      const purge = varnish(await serve([429, { 'Retry-After': asked }]), TOKEN).purge(['symptoms'])
      await expect(purge).rejects.toMatchObject({ retryAfterMs: 300_000 })
    },
  )

  it('holds back nothing from another one', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const away: Front = { name: 'away', purge: () => Promise.reject(new Error('away')) }
    new Purger(away, ONCE).purge(['symptoms'])
    new Purger(varnish(await serve(), TOKEN), ONCE).purge(['symptoms'])
    await purges(1)
  })
})
