import sharp from 'sharp'
import { describe, expect, inject, it } from 'vitest'
import { login, loginAs, site, stranger, unique } from '../support/client'
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
    expect((await stranger.get('/assets/site.css?v=from-an-old-page')).status).toBe(200)
  })
})

describe.skipIf(!inject('site'))('an upload', () => {
  const upload = async (
    data: Uint8Array<ArrayBuffer> | string,
    name: string,
    type: string,
    alt = 'Een proef',
  ) => {
    const { token } = await (
      await stranger.send('POST', '/api/users/login', {
        email: 'admin@example.org',
        password: 'wachtwoord-voor-tests',
      })
    ).json()
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt }))
    form.set('file', new Blob([data], { type }), name)
    const headers = { authorization: `JWT ${token}` }
    return fetch(`${site().url}/api/media`, { method: 'POST', headers, body: form })
  }
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#3a7' } })

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('may be a %s, and gets sizes', async (format) => {
    const data = new Uint8Array(await picture.clone().toFormat(format).toBuffer())
    const answer = await upload(data, `${unique('beeld')}.${format}`, `image/${format}`)
    const { doc } = await answer.json()
    expect(answer.status).toBe(201)
    expect(doc).toMatchObject({ width: 900, height: 600 })
    expect(doc.sizes.small).toMatchObject({ width: 400, mimeType: 'image/webp' })
    expect(doc.sizes.smallAvif).toMatchObject({ width: 400, mimeType: 'image/avif' })
    expect(doc.sizes.large?.url ?? null).toBeNull()
  })

  it.each([
    [
      'an SVG',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'x.svg',
      'image/svg+xml',
    ],
    ['an SVG that says it is a PNG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'x.png', 'image/png'],
    ['a page that says it is a JPEG', '<html><script>alert(1)</script></html>', 'x.jpg', 'image/jpeg'],
    ['a text', 'hallo', 'x.txt', 'text/plain'],
    ['nothing', '', 'x.png', 'image/png'],
  ])('is refused in words when it is %s', async (_, data, name, type) => {
    const answer = await upload(data, name, type)
    expect(answer.status).toBe(400)
    expect((await answer.json()).errors[0].message).toMatch(/\S{3}/)
  })

  it('loses what the camera wrote into it, such as the place', async () => {
    const exif = { IFD0: { Copyright: 'Jan' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } }
    const data = new Uint8Array(await picture.clone().jpeg().withExif(exif).toBuffer())
    const answer = await upload(data, `${unique('beeld')}.jpg`, 'image/jpeg')
    const stored = await (await fetch((await answer.json()).doc.url)).arrayBuffer()
    expect((await sharp(Buffer.from(stored)).metadata()).exif).toBeUndefined()
  })

  it('is refused in words when it is cut off, moves, or is far too large', async () => {
    const whole = await picture.clone().jpeg().toBuffer()
    const frames = await Promise.all(
      ['#753', '#357'].map((background) =>
        sharp({ create: { width: 20, height: 20, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    const huge = { width: 10_000, height: 9_000, channels: 3 as const, background: '#753' }
    const large = await sharp({ create: huge }).jpeg().toBuffer()
    const told = async (data: Buffer, type: string) => {
      const answer = await upload(new Uint8Array(data), `${unique('beeld')}.${type}`, `image/${type}`)
      return [answer.status, (await answer.json()).errors?.[0]?.message]
    }
    expect(await told(whole.subarray(0, whole.length / 2), 'jpeg')).toEqual([
      400,
      expect.stringContaining('beschadigd'),
    ])
    expect(await told(moving, 'gif')).toEqual([400, expect.stringContaining('bewegende')])
    expect(await told(large, 'jpeg')).toEqual([400, expect.stringContaining('90 miljoen beeldpunten')])
  })

  it('may have 60 million pixels, and is kept smaller', async () => {
    const create = { width: 10_000, height: 6_000, channels: 3 as const, background: '#753' }
    const data = new Uint8Array(await sharp({ create }).jpeg().toBuffer())
    const answer = await upload(data, `${unique('beeld')}.jpg`, 'image/jpeg')
    expect([answer.status, (await answer.json()).doc.width]).toEqual([201, 3200])
  })

  it('needs a description', async () => {
    const data = new Uint8Array(await picture.clone().png().toBuffer())
    expect((await upload(data, `${unique('beeld')}.png`, 'image/png', '')).status).toBe(400)
  })

  it('is for writers', async () => {
    const moderator = await loginAs('moderator')
    expect((await moderator.send('POST', '/api/media', { alt: 'x' })).status).toBe(403)
    expect((await stranger.send('POST', '/api/media', { alt: 'x' })).status).toBe(403)
    expect((await (await login()).get('/api/media')).status).toBe(200)
  })
})
