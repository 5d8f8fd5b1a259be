import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { addressAt } from './addresses.mjs'
import { expireAll, expireTags } from './kept.mjs'
import { sendKeptPage } from './kept-pages.mjs'
import { makers, sendsMade } from './made-answers.mjs'
import { remember } from './remembered.mjs'

const PATH = '/symptomen'
/** Loads a route when it is asked for something. */
const next = vi.fn((request: IncomingMessage, response: ServerResponse) => {
  response.end()
  if (request.url === '/oorzaken') makers.set('/oorzaken', async () => new Response('loaded'))
})
let received = 0
const server = createServer(async (request, response) => {
  received += 1
  const path = request.url ?? ''
  const found = addressAt(path)
  if (sendKeptPage(request, response)) return
  if (!found || !(await sendsMade(next, found, request, response, path))) response.writeHead(501).end()
})
let url = ''

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

/** The makings that wait to go on, in the order in which they began. */
let makings: (() => void)[] = []
let stored = 'first'

beforeEach(() => {
  expireAll()
  makings = []
  received = 0
  makers.set(PATH, async () => {
    const text = await remember('text', [], ['articles'], async () => stored)
    await new Promise<void>((goOn) => makings.push(goOn))
    return new Response(`<p>${text}`, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  })
})

const ask = async (path = PATH) => {
  const answer = await fetch(url + path, { redirect: 'manual' })
  const state = answer.headers.get('x-nextjs-cache')
  return { status: answer.status, text: await answer.text(), state, headers: answer.headers }
}
const making = (count: number) => vi.waitFor(() => expect(makings).toHaveLength(count), { interval: 5 })
const change = (text: string) => {
  stored = text
  expireTags(['articles'])
}

it('makes an answer once for all who ask at the same time, and keeps it', async () => {
  const asked = [ask(), ask(), ask()]
  await vi.waitFor(() => expect(received).toBe(3), { interval: 5 })
  await making(1)
  makings[0]?.()
  for (const answer of await Promise.all(asked)) {
    expect(answer).toMatchObject({ status: 200, text: '<p>first', state: 'MISS' })
  }
  expect(await ask()).toMatchObject({ text: '<p>first', state: 'HIT' })
  expect(makings).toHaveLength(1)
})

it('gives who asks after a change nothing that was begun before it, and keeps only what came after', async () => {
  change('old')
  const early = ask()
  await making(1)
  change('new')
  const late = ask()
  await making(2)
  makings[1]?.()
  expect((await late).text).toBe('<p>new')
  makings[0]?.()
  expect((await early).text).toBe('<p>old')
  expect(await ask()).toMatchObject({ text: '<p>new', state: 'HIT' })
})

it('does not keep what fell while it was made', async () => {
  const early = ask()
  await making(1)
  change('newer')
  makings[0]?.()
  await early
  const late = ask()
  await making(2)
  makings[1]?.()
  expect(await late).toMatchObject({ text: '<p>newer', state: 'MISS' })
})

it('keeps no answer that something moved, or cannot be had', async () => {
  for (const [status, headers] of [
    [308, { Location: '/oorzaken' }],
    [503, { 'Cache-Control': 'no-store' }],
  ] as const) {
    let times = 0
    makers.set(PATH, async () => new Response(String(++times), { status, headers }))
    expect(await ask()).toMatchObject({ status, text: '1' })
    const again = await ask()
    expect(again).toMatchObject({ status, text: '2' })
    expect(again.headers.get('location')).toBe('Location' in headers ? headers.Location : null)
    expect(again.headers.get('cache-control')).toMatch(status === 503 ? 'no-store' : 'must-revalidate')
  }
})

it('has Next load a route for whoever asks first, and leaves to Next what has no maker', async () => {
  const [one, other] = await Promise.all([ask('/oorzaken'), ask('/oorzaken')])
  expect([one.text, other.text]).toEqual(['loaded', 'loaded'])
  expect(next.mock.calls.map(([{ method, url }]) => [method, url])).toEqual([['OPTIONS', '/oorzaken']])
  expect((await ask('/auteurs/iemand')).status).toBe(501)
})

it('gives a maker the parts of the address, decoded', async () => {
  makers.set('/oorzaken/soort/[kind]/[[...letter]]', async (parts) => Response.json(parts))
  const told = async (path: string) => JSON.parse((await ask(path)).text)
  expect(await told('/oorzaken/soort/medicijnen')).toEqual({ kind: 'medicijnen' })
  expect(await told('/oorzaken/soort/medicijnen/%CE%B2')).toEqual({ kind: 'medicijnen', letter: ['β'] })
})
