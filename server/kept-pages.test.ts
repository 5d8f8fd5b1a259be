import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, vi } from 'vitest'
import { keepAnswer, sendKeptPage } from './kept-pages.mjs'
import { site } from './site-knowledge.mjs'

/** A process of its own: what is kept belongs to the whole process. */
const KEEPS_PAGES = `
  import { randomBytes } from 'node:crypto'
  import { createServer } from 'node:http'
  import { keepUpTo } from './server/kept.mjs'
  import { keepAnswer, sendKeptPage } from './server/kept-pages.mjs'
  import { remember } from './server/remembered.mjs'

  keepUpTo(1_000_000)
  const paths = Array.from({ length: 40 }, (_, at) => '/symptomen/' + at)
  const noise = () => randomBytes(25_000).toString('hex')
  for (const path of paths) {
    await remember('article', [path], [], async () => noise())
    keepAnswer(path, { body: Buffer.from('<p>' + noise()), type: 'text/html; charset=utf-8' }, [], performance.now())
  }
  const server = createServer((request, response) => {
    if (!sendKeptPage(request, response)) response.writeHead(404).end()
  })
  await new Promise((resolve) => server.listen(0, resolve))
  const port = server.address().port
  const ready = []
  const made = []
  for (const path of paths) {
    const answer = await fetch('http://127.0.0.1:' + port + path)
    if (answer.ok) ready.push((await answer.arrayBuffer()).byteLength)
  }
  for (const path of paths.toReversed()) {
    let isKept = true
    await remember('article', [path], [], async () => (isKept = false))
    if (!isKept) break
    made.push(path)
  }
  console.log(JSON.stringify({ ready, made, last: paths.at(-1) }))
  process.exit()
`

it('keeps pages in the memory that it is given, the last ones first', () => {
  const script = ['--input-type=module', '--eval', KEEPS_PAGES]
  const { ready, made, last } = JSON.parse(execFileSync('node', script, { encoding: 'utf8' }))
  const bytesOfReady = ready.reduce((sum: number, bytes: number) => sum + bytes, 0)
  expect(bytesOfReady).toBeGreaterThan(50_000)
  expect(bytesOfReady).toBeLessThan((1_000_000 * 256) / 456)
  expect(made.length).toBeGreaterThan(0)
  expect(made.length * 50_000).toBeLessThan((1_000_000 * 200) / 456)
  expect(made[0]).toBe(last)
})

it('lets fronts keep a page only in the smallest form that they take', async () => {
  const { simptoSite } = site
  site.simptoSite = { frontHeaders: () => ({ 'x-front': 'may keep it' }) } as unknown as typeof simptoSite
  const html = { body: Buffer.from('<p>Kramp</p>'.repeat(99)), type: 'text/html; charset=utf-8' }
  keepAnswer('/voor-fronten', html, [], performance.now())
  site.simptoSite = simptoSite
  const server = createServer((request, response) => void sendKeptPage(request, response, true))
  server.listen(0)
  await once(server, 'listening')
  const address = `http://localhost:${(server.address() as AddressInfo).port}/voor-fronten`
  const asked = async (encoding: string) => {
    const { headers } = await fetch(address, { headers: { 'accept-encoding': encoding } })
    return [headers.get('content-encoding'), headers.has('x-front')]
  }
  try {
    expect(await asked('gzip')).toEqual(['gzip', true])
    expect(await asked('gzip, br')).toEqual(['gzip', false])
    await vi.waitFor(async () => expect(await asked('gzip, br')).toEqual(['br', true]))
  } finally {
    server.close()
  }
})
