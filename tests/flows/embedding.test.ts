import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, site, stranger, textOf, unique } from '../support/client'

interface Doc {
  id: string
  slug: string
}

describe.skipIf(!inject('site'))('an article on other sites', () => {
  let admin: Client
  let article: Doc
  const title = unique('Kaart "van" <b> &')
  beforeAll(async () => {
    admin = await login()
    const causes = []
    for (const [index, word] of ['een', 'twee', 'drie'].entries()) {
      const { id } = await admin.ok('POST', '/api/causes', { name: unique(word), kind: 'condition' })
      causes.push({ cause: id, casesPerYear: 700 - index })
    }
    article = await admin.ok<Doc>('POST', '/api/symptoms', { title, causes, _status: 'published' })
  })

  const read = async (path: string) => {
    const answer = await stranger.get(path)
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  const oembed = async (query: string) => {
    const { status, headers, text } = await read(`/oembed?${query}`)
    return { status, headers, body: JSON.parse(text) }
  }
  const addressOf = ({ slug }: Doc) => encodeURIComponent(`${site().url}/symptomen/${slug}`)

  it('is a small card without script, the only page that they may show in a frame', async () => {
    const path = `/symptomen/${article.slug}/kaart`
    // The second one comes out of memory, without Next.
    for (const { status, headers, text } of [await read(path), await read(path)]) {
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(headers.get('content-security-policy')).toContain('frame-ancestors *')
      expect(headers.get('x-frame-options')).toBeNull()
      expect(text).not.toContain('<script')
      expect(text).not.toMatch(/<a (?![^>]*target="_blank")/)
      expect(text).toContain('<meta name="robots" content="noindex"')
      expect(text.length).toBeLessThan(5_000)
      expect(textOf(text)).toContain('Minder vaak voorkomende oorzaken: 100 tot 1.000 mensen per jaar')
      expect(textOf(text)).toContain('en nog 1')
      expect(text).toContain(`href="${site().url}/symptomen/${article.slug}"`)
    }
  })

  it('leaves every other page for this site alone', async () => {
    const paths = ['', '/wijzigingen', '/insluiten', '/oorzaken.json', '/kaart/x'].map(
      (end) => `/symptomen/${article.slug}${end}`,
    )
    for (const path of [
      ...paths,
      '/',
      '/kaart',
      '/oorzaken',
      '/admin/login',
      '/api/codes/atc/A01',
      '/oembed',
    ]) {
      for (const { headers } of [await read(path), await read(path)]) {
        expect([path, headers.get('x-frame-options')]).toEqual([path, 'SAMEORIGIN'])
        expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
      }
    }
  })

  it('changes with the article, moves with it, and is gone with it', async () => {
    const other = await admin.ok<Doc>('POST', '/api/symptoms', {
      title: unique('Kort'),
      _status: 'published',
    })
    expect((await read(`/symptomen/${other.slug}/kaart`)).status).toBe(200)
    const slug = `${other.slug}-nu`
    await admin.ok('PATCH', `/api/symptoms/${other.id}`, {
      slug,
      title: unique('Lang'),
      _status: 'published',
    })
    const moved = await read(`/symptomen/${other.slug}/kaart`)
    expect([moved.status, moved.headers.get('location')]).toEqual([308, `/symptomen/${slug}/kaart`])
    expect((await read(`/symptomen/${slug}/kaart`)).text).toContain('Lang')
    expect((await oembed(`url=${addressOf(other)}`)).body.html).toContain(`/symptomen/${slug}/kaart`)
    await admin.ok('PATCH', `/api/symptoms/${other.id}`, { _status: 'draft' })
    const gone = await read(`/symptomen/${slug}/kaart`)
    expect([gone.status, gone.headers.get('x-frame-options')]).toEqual([404, null])
    expect((await oembed(`url=${addressOf({ ...other, slug })}`)).status).toBe(404)
  })

  it('is found by oEmbed, from the head of its page', async () => {
    const { text } = await read(`/symptomen/${article.slug}`)
    const link = /<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(text)
    const { pathname, search } = new URL((link?.[1] ?? '').replaceAll('&amp;', '&'))
    expect(pathname).toBe('/oembed')
    const { status, headers, body } = await oembed(search.slice(1))
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(body).toMatchObject({ version: '1.0', type: 'rich', title, provider_name: 'Simpto', width: 480 })
    expect(body.html).toContain('title="Kaart &quot;van&quot; &lt;b&gt; &amp;')
    expect(body.thumbnail_url).toContain('/deel.png')
    const small = await oembed(`url=${addressOf(article)}&maxwidth=300&maxheight=200`)
    expect(small.body).toMatchObject({ width: 300, height: 200 })
    expect(small.body.thumbnail_url).toBeUndefined()
  })

  it.each([
    ['', 400, 'Noem bij url het adres van een artikel.'],
    ['url=https%3A%2F%2Felders.example%2Fsymptomen%2Fx', 404, 'Op dit adres staat hier geen artikel.'],
    ['url=x&format=xml', 501, 'Er is alleen een antwoord in JSON: format=json.'],
    ['url=x&maxwidth=veel', 400, 'maxwidth en maxheight zijn hele aantallen pixels.'],
  ])('is refused in words by oEmbed: %j', async (query, status, words) => {
    expect(await oembed(query)).toMatchObject({ status, body: { error: words } })
  })

  it('comes with code to copy, which shows the card', async () => {
    const { text } = await read(`/symptomen/${article.slug}/insluiten`)
    expect(text).toContain(`src="/symptomen/${article.slug}/kaart"`)
    expect(text).toContain(`&lt;iframe src=&quot;${site().url}/symptomen/${article.slug}/kaart&quot;`)
    expect(textOf(text)).toContain('CC BY 4.0')
    const shown = await read(`/symptomen/${article.slug}`)
    expect(shown.text).toContain(`href="/symptomen/${article.slug}/insluiten"`)
  })
})
