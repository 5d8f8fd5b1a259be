import { describe, expect, inject, it } from 'vitest'
import { send } from '../../scripts/bench/http'
import { site, stranger } from '../support/client'
import { until } from '../support/site'

describe.skipIf(!inject('site'))('the service', () => {
  it('says that it lives and is ready', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      const answer = await stranger.get(path)
      expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
    }
  })

  it('lets reader pages load nothing from elsewhere and run no inline script', async () => {
    for (const path of ['/', '/symptomen/spierkrampen', '/bestaat/niet']) {
      const { headers } = await stranger.get(path)
      const policy = headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('set-cookie')).toBeNull()
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('critical-ch')).toBeNull()
      expect(headers.get('vary')).not.toContain('Sec-CH')
    }
  })

  it('sends a kept page whole, compressed or not at all, as the browser asks', async () => {
    const ask = (headers: Record<string, string>, method = 'GET') =>
      fetch(`${site().url}/symptomen`, { method, headers })
    await (await ask({})).text()
    const plain = await ask({ 'accept-encoding': 'identity' })
    const html = await plain.text()
    expect(plain.headers.get('content-encoding')).toBeNull()
    const gzipped = await ask({ 'accept-encoding': 'gzip' })
    expect(gzipped.headers.get('content-encoding')).toBe('gzip')
    expect(await gzipped.text()).toBe(html)
    const etag = gzipped.headers.get('etag') ?? ''
    const same = await ask({ 'if-none-match': etag })
    expect([same.status, await same.text()]).toEqual([304, ''])
    expect(await (await ask({}, 'HEAD')).text()).toBe('')
    const otherQuery = await fetch(`${site().url}/symptomen?utm_source=x`)
    expect(otherQuery.headers.get('etag')).toBe(etag)
  })

  it('answers who would rather have HTTP/2 by what it speaks', async () => {
    await stranger.get('/symptomen')
    const wish = {
      connection: 'Upgrade, HTTP2-Settings',
      upgrade: 'h2c',
      'http2-settings': 'AAMAAABkAAQAAP__',
    }
    for (const path of ['/symptomen', '/health/live', '/zoeken?q=kramp']) {
      expect((await send(site().url + path, { headers: wish })).status).toBe(200)
    }
  })

  it('takes whole addresses, as proxies name them, for its own paths', async () => {
    const asked = (path: string) => send(site().url, { path })
    const { status, body } = await asked(`${site().url}/symptomen`)
    expect([status, body.toString()]).toEqual([200, await (await stranger.get('/symptomen')).text()])
    expect((await asked('http://elsewhere.example/symptomen')).status).toBe(200)
    expect((await asked('*')).status).toBe(404)
  })

  it('sends everything as small as the browser takes it, and assets for good', async () => {
    const html = await (await stranger.get('/symptomen')).text()
    const sheet = (/href="(\/assets\/site\.css[^"]*)"/.exec(html) ?? [])[1] ?? ''
    const asked = async (path: string, encoding: string) =>
      (await fetch(site().url + path, { headers: { 'accept-encoding': encoding } })).headers
    expect((await asked(sheet, 'gzip, br')).get('content-encoding')).toBe('br')
    expect((await asked(sheet, 'gzip, br;q=0')).get('content-encoding')).toBe('gzip')
    expect((await asked(sheet, 'br')).get('cache-control')).toContain('immutable')
    await until(async () => (await asked('/symptomen', 'gzip, br')).get('content-encoding') === 'br')
    const rules = (await asked('/symptomen', 'br')).get('speculation-rules') ?? ''
    const { headers } = await stranger.get(rules.replaceAll('"', ''))
    expect(headers.get('content-type')).toBe('application/speculationrules+json')
    expect((await stranger.get('/admin/login')).headers.get('speculation-rules')).toBeNull()
  })

  it('sends the same of what the admin loads, and nothing else that lies there', async () => {
    const html = await (await stranger.get('/admin/login')).text()
    const [script = ''] = /\/_next\/static\/chunks\/[^"\\]+\.js/.exec(html) ?? []
    const asked = (path: string, encoding: string) =>
      fetch(site().url + path, { headers: { 'accept-encoding': encoding } })
    const plain = await asked(script, 'identity')
    expect(plain.headers.get('content-type')).toContain('javascript')
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const gzipped = await asked(script, 'gzip')
    expect(gzipped.headers.get('content-encoding')).toBe('gzip')
    expect(await gzipped.text()).toBe(await plain.text())
    // Also to the first who takes it, for a front keeps what it gets for all.
    expect((await asked(script, 'gzip, br')).headers.get('content-encoding')).toBe('br')
    for (const path of ['chunks/niets.js', '../BUILD_ID', '..%2fBUILD_ID', 'chunks/']) {
      expect((await asked(`/_next/static/${path}`, 'gzip')).status, path).toBe(404)
    }
  })

  it('refuses in words what no page can answer', async () => {
    expect((await stranger.get('/symptomen/%E0%A4%A')).status).toBe(404)
    for (const method of ['POST', 'DELETE'] as const) {
      const answer = await stranger.send(method, '/symptomen/spierkrampen')
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })

  it('lets nobody keep answers of the API', async () => {
    expect((await stranger.get('/api/symptoms')).headers.get('cache-control')).toBe('private, no-store')
  })

  it('has a 404 page of its own, in the frame of the site', async () => {
    for (const path of [
      '/bestaat-niet',
      '/symptomen/bestaat-niet',
      '/a/b/c',
      '/symptomen/x/y/z',
      '/health/x',
    ]) {
      const answer = await stranger.get(path)
      const html = await answer.text()
      expect([path, answer.status]).toEqual([path, 404])
      expect(html).toContain('<h1>Deze pagina bestaat niet</h1>')
      expect(html).toContain('<meta name="robots" content="noindex"')
      expect(html).toContain('Hoofdmenu')
    }
  })

  it('serves its assets for good, under addresses that follow their content', async () => {
    const html = await (await stranger.get('/')).text()
    const addresses = [...html.matchAll(/"(\/assets\/site\.(?:css|js)\?v=[0-9a-f]+)"/g)].map(
      ([, path]) => path,
    )
    expect(new Set(addresses).size).toBe(2)
    for (const address of addresses) {
      const answer = await stranger.get(address ?? '')
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ])
    }
    const ofOther = await stranger.get('/assets/site.css?v=from-another-build')
    expect([ofOther.status, ofOther.headers.get('cache-control')]).toEqual([200, 'no-store'])
  })
})
