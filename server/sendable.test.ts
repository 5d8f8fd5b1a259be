import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { send as ask } from '../scripts/bench/http'
import { addBrotli, send, toSendable } from './sendable.mjs'

const TEXT = 'Spierkrampen. '.repeat(50)
const page = toSendable(Buffer.from(TEXT), 'text/html; charset=utf-8', { Vary: 'Accept-Encoding' })
const server = createServer((request, response) =>
  send(page, request, response, request.url === '/404' ? 404 : 200),
)
let url: string

beforeAll(async () => {
  await addBrotli(page)
  server.listen(0)
  await once(server, 'listening')
  url = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(url + path, { headers, method })

it('sends what the asker takes, each with its own length', async () => {
  const [brotli, gzipped, plain] = await Promise.all(
    ['gzip, deflate, br', 'gzip;q=1, br;q=0', 'deflate'].map((accepts) =>
      get('/', { 'accept-encoding': accepts }),
    ),
  )
  expect(brotliDecompressSync(brotli?.body ?? '').toString()).toBe(TEXT)
  expect(gunzipSync(gzipped?.body ?? '').toString()).toBe(TEXT)
  expect(plain?.body.toString()).toBe(TEXT)
  for (const answer of [brotli, gzipped, plain]) {
    expect(answer?.headers).toMatchObject({
      'content-length': String(answer?.body.length),
      'content-type': 'text/html; charset=utf-8',
      etag: page.etag,
      vary: 'Accept-Encoding',
    })
    expect(answer?.headers.date).toBeDefined()
  }
})

it('sends the head alone to who asks for that', async () => {
  const { body, headers } = await get('/', { 'accept-encoding': 'br' }, 'HEAD')
  expect([body.length, headers['content-encoding']]).toEqual([0, 'br'])
  expect(Number(headers['content-length'])).toBe(page.brotli?.length)
})

it('says that it is still the same, but not of what is not there', async () => {
  const known = { 'if-none-match': page.etag }
  const { status, body, headers } = await get('/', known)
  expect([status, body.length, headers['content-type']]).toEqual([304, 0, undefined])
  expect(headers.vary).toBe('Accept-Encoding')
  expect((await get('/404', known)).status).toBe(404)
})
