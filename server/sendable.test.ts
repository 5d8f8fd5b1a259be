import { once } from 'node:events'
import { Agent, createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { send as ask } from '../scripts/bench/http'
import { KEEP_ALIVE_MS } from './one-write.mjs'
import { send, toSendable } from './sendable.mjs'

const TEXT = 'Spierkrampen. '.repeat(50)
const page = toSendable(Buffer.from(TEXT), 'text/html; charset=utf-8', { Vary: 'Accept-Encoding' })
// Within the second in which it was made, its head is not known yet.
page.modified -= 2
const events: string[] = []
const server = createServer((request, response) => {
  for (const event of ['finish', 'close']) response.once(event, () => events.push(event))
  send(page, request, response, request.url === '/404' ? 404 : 200)
})
let url: string
let port: number

beforeAll(async () => {
  server.listen(0)
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  url = `http://localhost:${port}`
})
afterAll(() => server.close())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(url + path, { headers, method })

it('makes the smallest form when somebody first takes it, who does not wait for it', async () => {
  await get('/', { 'accept-encoding': 'gzip' })
  expect(page.growing).toBeUndefined()
  const first = await get('/', { 'accept-encoding': 'gzip, br' })
  expect(first.headers['content-encoding']).toBe('gzip')
  await page.growing
  const next = await get('/', { 'accept-encoding': 'gzip, br' })
  expect(next.headers['content-encoding']).toBe('br')
})

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

it('says the same when its head is known, and goes on with the connection', async () => {
  const first = await get('/', { 'accept-encoding': 'br', connection: 'close' })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const again = [1, 2, 3].map(() => ask(url, { agent, headers: { 'accept-encoding': 'br' } }))
  for (const { status, headers, body } of await Promise.all(again)) {
    const { connection, 'keep-alive': time, ...rest } = headers
    expect([status, connection, time]).toEqual([200, 'keep-alive', `timeout=${KEEP_ALIVE_MS / 1000}`])
    const { connection: _, ...others } = first.headers
    expect({ ...rest, date: '' }).toEqual({ ...others, date: '' })
    expect(body).toEqual(first.body)
  }
  for (const _ of ['first', 'again']) {
    const { status, headers, body } = await ask(url, { agent, headers: { 'if-none-match': page.etag } })
    expect([status, headers.etag, headers['content-length'], body.length]).toEqual([
      304,
      page.etag,
      undefined,
      0,
    ])
  }
  agent.destroy()
})

it('tells when an answer has gone out', async () => {
  await get('/')
  events.length = 0
  await get('/')
  await vi.waitFor(() => expect(events).toEqual(['finish', 'close']))
})

it('closes the connection of who asks for that', async () => {
  await get('/')
  const answer = await asked('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  expect(answer.endsWith(TEXT)).toBe(true)
})

it('answers a thousand questions asked at once in their order, though nobody reads them for now', async () => {
  await get('/')
  const last = 'GET /404 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
  const answers = await asked('GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(1_000) + last)
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual([...Array(1_000).fill('HTTP/1.1 200'), 'HTTP/1.1 404'])
  expect(answers.split(TEXT)).toHaveLength(1_002)
})

/** What comes back to the bytes that are sent, read only when all were. */
async function asked(bytes: string) {
  const socket = connect(port)
  await new Promise((resolve) => socket.write(bytes, resolve))
  return text(socket)
}
