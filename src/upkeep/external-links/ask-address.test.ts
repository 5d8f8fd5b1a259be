import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askAddress } from './ask-address'
import { linkState } from './link-state'
import { isPublicAddress } from './public-address'
import { robotsAllow } from './robots-rules'
import { PUBLIC_INTERNET, type Reach } from './send-request'

/** A server of our own on this machine, by a name that the test looks up itself. */
const HERE: Reach = {
  lookup: (_, options, callback) =>
    options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4),
  isAllowed: (address) => address === '127.0.0.1',
  pauseMs: 0,
}

describe('the address of a source', () => {
  let server: Server
  let origin: string
  const seen: string[] = []

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers['user-agent']}`)
      const to = (status: number, location?: string) =>
        response
          .writeHead(status, location ? { location } : {})
          .end(request.method === 'GET' ? 'x'.repeat(1e6) : '')
      if (request.url === '/robots.txt') return response.end('User-agent: *\nDisallow: /dicht\n')
      if (request.url === '/geen-head') return to(request.method === 'HEAD' ? 405 : 200)
      if (request.url === '/weg') return to(404)
      if (request.url === '/verhuisd') return to(301, '/hier')
      if (request.url === '/rond') return to(302, '/rond')
      if (request.url === '/binnen') return to(302, 'http://169.254.169.254/latest/meta-data/')
      if (request.url === '/naar-dicht') return to(302, '/dicht')
      return to(200)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://bron.example:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  const ask = (address: string, reach: Reach = HERE) => {
    const sender = {
      userAgent: 'SimptoLinkCheck/1.0 (+https://simpto.example)',
      reach,
      signal: new AbortController().signal,
    }
    return askAddress(address, { ...sender, mayAsk: (url) => robotsAllow(url, sender) })
  }

  it.each([
    ['/hier', { status: 200 }],
    ['/geen-head', { status: 200 }],
    ['/weg', { status: 404 }],
    ['/verhuisd', { status: 200 }],
    ['/rond', { failed: 'redirects' }],
    ['/dicht', { failed: 'robots' }],
    ['/naar-dicht', { failed: 'robots' }],
    ['/binnen', { failed: 'not-public' }],
  ])('%s answers %o', async (path, answer) => {
    expect(await ask(origin + path)).toMatchObject(answer)
  })

  it('is asked with HEAD first, by one who says where it comes from', async () => {
    seen.length = 0
    await ask(`${origin}/geen-head`)
    expect(seen.filter((line) => !line.includes('robots'))).toEqual(
      ['HEAD', 'GET'].map((method) => `${method} /geen-head SimptoLinkCheck/1.0 (+https://simpto.example)`),
    )
    expect(seen.join()).not.toContain('/dicht')
  })

  it('is not followed to this machine or its neighbours, whatever it is called', async () => {
    const port = new URL(origin).port
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]']) {
      expect(await ask(`http://${host}:${port}/hier`, { ...PUBLIC_INTERNET, pauseMs: 0 }), host).toEqual({
        failed: 'not-public',
      })
    }
  })

  it.each([
    ['1.1.1.1', true],
    ['2a00:1450:4009::200e', true],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['172.31.255.255', false],
    ['169.254.169.254', false],
    ['::ffff:10.0.0.1', false],
    ['fe80::1', false],
    ['fc00::1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
  ])('%s is public: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic)
  })
})

describe('what is said of a link', () => {
  const now = new Date('2026-11-27T12:00:00Z')

  it('is that it is broken where the page is gone, and where nobody answered for three days', () => {
    expect(linkState({ status: 404, url: '' }, null, now).state).toBe('broken')
    const days = [1, 2, 3].reduce(
      (link) => linkState({ failed: 'no-answer' }, link, now),
      linkState({ status: 200, url: '' }, null, now),
    )
    expect(days).toMatchObject({ state: 'broken', failures: 3 })
    expect(linkState({ status: 503, url: '' }, null, now).state).toBe('unclear')
    expect(linkState({ status: 200, url: '' }, days, now)).toMatchObject({ state: 'works', failures: 0 })
  })

  it('is nothing bad where a site wants a login, or no programs', () => {
    expect(linkState({ status: 403, url: '' }, null, now)).toMatchObject({ state: 'unclear', failures: 0 })
    expect(linkState({ failed: 'robots' }, null, now)).toMatchObject({ state: 'unclear', failures: 0 })
  })
})
