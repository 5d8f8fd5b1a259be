import sax from 'sax'
import sharp from 'sharp'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, site, stranger, unique } from '../support/client'
import { richText } from '../support/rich-text'
import { until } from '../support/site'

const ARTICLE = '/symptomen/spierkrampen'

const read = async (path: string) => {
  const answer = await stranger.get(path)
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}

describe.skipIf(!inject('site'))('search engines and feed readers', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  const publish = (title: string, fields: object = {}) =>
    admin.ok<{ id: string; slug: string }>('POST', '/api/symptoms', {
      title,
      _status: 'published',
      ...fields,
    })

  it('find title, description, one address and a picture on every kind of page', async () => {
    const page = await admin.ok('POST', '/api/pages', {
      title: unique('Over ons'),
      body: richText('Wie wij zijn.'),
      _status: 'published',
    })
    const cause = await admin.ok('POST', '/api/causes', { name: unique('Oorzaak'), kind: 'condition' })
    const author = '/auteurs/erwin-douwes'
    const paths = [
      author,
      '/',
      '/symptomen',
      ARTICLE,
      '/oorzaken',
      `/oorzaken/${cause.slug}`,
      `/${page.slug}`,
    ]
    for (const path of paths) {
      const { text } = await read(path)
      expect(text).toMatch(/<title>[^<]+<\/title>/)
      expect(text).toMatch(/<meta name="description" content="[^"]+"/)
      expect(text).toContain(`<link rel="canonical" href="${site().url}${path === '/' ? '' : path}`)
      for (const name of ['og:title', 'og:url', 'og:image', 'og:type', 'og:site_name']) {
        expect(text, `${path} has ${name}`).toMatch(new RegExp(`<meta property="${name}" content="[^"]+"`))
      }
      expect(facts(text).length).toBeGreaterThan(0)
    }
  })

  it('read what an article is about, also where a text tries to break out', async () => {
    const introduction = 'Hallo </script><script>alert(1)</script>'
    const { id, slug } = await publish(unique('Feitenklacht'), { introduction })
    await admin.ok('POST', '/api/comments', { symptom: id, body: introduction, status: 'published' })
    const { text } = await read(`/symptomen/${slug}`)
    const [page, symptom] = facts(text)
    expect(page).toMatchObject({ '@type': 'MedicalWebPage', description: introduction, commentCount: 1 })
    expect(symptom).toMatchObject({ '@type': 'MedicalSymptom' })
    expect(text.match(/<script/g)).toHaveLength(2)
  })

  it('find every published article in the sitemap, and no draft', async () => {
    const { slug } = await publish(unique('Kaartklacht'))
    const draft = await admin.ok('POST', '/api/symptoms', {
      title: unique('Conceptklacht'),
      _status: 'draft',
    })
    const index = await read('/sitemap.xml')
    expect(index.type).toContain('xml')
    const files = [...index.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, file = '']) => new URL(file).pathname,
    )
    const all = (await Promise.all(files.map(read))).map(({ text }) => text).join('\n')
    for (const path of ['/', '/symptomen', ARTICLE, `/symptomen/${slug}`, '/auteurs/erwin-douwes']) {
      expect(all).toContain(`<loc>${site().url}${path}</loc>`)
    }
    expect(all).not.toContain(String(draft.slug))
    expect((await read('/sitemaps/symptomen-9999.xml')).status).toBe(404)
    expect((await read('/robots.txt')).text).toContain(`Sitemap: ${site().url}/sitemap.xml`)
  })

  it('get a new article in the feed at once, its title as text', async () => {
    const title = `${unique('Feedklacht')} <b>&`
    const { id, slug } = await publish(title, { introduction: 'Nieuw.' })
    const { type, text } = await read('/feed.xml')
    expect(type).toContain('application/atom+xml')
    expect(text).toContain(`<link rel="self" href="${site().url}/feed.xml"/>`)
    expect(text).toContain(`${site().url}/symptomen/${slug}`)
    expect(text).toContain('&lt;b&gt;&amp;')
    await admin.ok('PATCH', `/api/symptoms/${id}`, { _status: 'draft' })
    expect((await read('/feed.xml')).text).not.toContain(slug)
  })

  it('get no control characters that somebody pasted, in the feed or anywhere', async () => {
    const pasted = (text: string) => `${text}\u0008\u0000\ufffe\ud800`
    const title = unique('Plakklacht')
    const author = await admin.ok('POST', '/api/authors', { name: pasted(unique('Plakker')) })
    const body = richText(pasted('Geplakt uit een ander programma.'))
    const fields = { introduction: pasted('Kort.'), body, authors: [author.id], _status: 'published' }
    const { slug, id } = await admin.ok<{ slug: string; id: string }>('POST', '/api/symptoms', {
      title: pasted(title),
      ...fields,
    })
    const stored = JSON.stringify(await (await admin.get(`/api/symptoms/${id}?depth=1`)).json())
    expect(JSON.parse(stored).title).toBe(title)
    for (const text of [stored, (await read('/feed.xml')).text, (await read(`/symptomen/${slug}`)).text]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(text).not.toMatch(/\u0008|\u0000|\ufffe|\\u0008|\\u0000|\\ufffe|\\ud800/i)
    }
    parseStrictly((await read('/feed.xml')).text)
  })

  it('get the figures as data, and a changed figure at once', async () => {
    const cause = await admin.ok('POST', '/api/causes', { name: unique('=oorzaak'), kind: 'medicine' })
    const causes = [{ cause: cause.id, casesPerYear: 0.05 }]
    const { id, slug } = await publish(unique('Cijferklacht'), { causes })
    const csv = await stranger.get(`/symptomen/${slug}/oorzaken.csv`)
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(csv.headers.get('link')).toContain(`</symptomen/${slug}/oorzaken.json>; rel="describedby"`)
    expect(await csv.text()).toMatch(/^cause,term,kind,cases_per_year,.*\r\n'=oorzaak[^,]*,,medicine,0\.05,/)
    const { metadata, rows } = JSON.parse((await read(`/symptomen/${slug}/oorzaken.json`)).text)
    expect(metadata).toMatchObject({ licence: { name: 'CC BY 4.0' }, source: { origin: expect.any(String) } })
    expect(metadata.columns.map(({ name }: { name: string }) => name)).toEqual(Object.keys(rows[0]))
    const changed = [{ cause: cause.id, casesPerYear: 7 }]
    await admin.ok('PATCH', `/api/symptoms/${id}`, { causes: changed, _status: 'published' })
    expect((await read(`/symptomen/${slug}/oorzaken.csv`)).text).toContain(',7,')
    expect((await read('/symptomen/bestaat-niet/oorzaken.csv')).status).toBe(404)
  })

  it('get the article as Markdown, with figures and dates, and a list of all', async () => {
    const { text } = await read(`${ARTICLE}/artikel.md`)
    expect(text).toMatch(/^# Spierkrampen\n\nOok wel: /)
    expect(text.indexOf('112')).toBeLessThan(text.indexOf('## Wat zijn spierkrampen?'))
    expect(text).toContain('### Extreem zeldzame oorzaken: minder dan 1 mens per jaar')
    expect(text).toMatch(/- \[angst\]\(http[^)]+\/oorzaken\/angst\) – 500 mensen per jaar/)
    expect(text.match(/ mensen per jaar$/gm)).toHaveLength(100)
    expect(text).toContain('- Publicatiedatum: 2016-06-13')
    // Also where the page is kept that says that nothing is there.
    await stranger.get('/symptomen/bestaat-niet')
    const short = await stranger.get(`${ARTICLE}.md`)
    expect([short.status, short.headers.get('location')]).toEqual([308, `${ARTICLE}/artikel.md`])
    expect((await stranger.get('/symptomen/bestaat-niet.md')).status).toBe(404)
    expect((await read('/llms.txt')).text).toContain(`[Spierkrampen](${site().url}${ARTICLE}/artikel.md)`)
    expect((await read('/symptomen/bestaat-niet/artikel.md')).status).toBe(404)
  })

  it('get a picture of the article for where it is shared', async () => {
    for (const path of ['/deel.png', `${ARTICLE}/deel.png`]) {
      const answer = await stranger.get(path)
      expect(answer.headers.get('content-type')).toBe('image/png')
      const { width, height, format } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' })
      expect((await stranger.get(path)).headers.get('x-nextjs-cache')).toBe('HIT')
    }
  })

  it('hear that nothing changed: by hash, and by date', async () => {
    for (const path of [ARTICLE, '/feed.xml', '/sitemap.xml', `${ARTICLE}/oorzaken.csv`]) {
      await read(path)
      await until(async () => (await stranger.get(path)).headers.has('last-modified'))
      const { headers } = await stranger.get(path)
      const ask = (name: string, value: string | null) =>
        fetch(site().url + path, { headers: { [name]: value ?? '' } })
      expect((await ask('if-none-match', headers.get('etag'))).status, path).toBe(304)
      expect((await ask('if-modified-since', headers.get('last-modified'))).status, path).toBe(304)
      expect((await ask('if-modified-since', 'Mon, 01 Jan 2024 00:00:00 GMT')).status, path).toBe(200)
    }
  })
})

/** What stands in a page for search engines. */
function facts(html: string): Record<string, unknown>[] {
  const [, data = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
  return JSON.parse(data)['@graph'] ?? []
}

/** Fails as feed readers do where the text is no XML. */
function parseStrictly(xml: string): void {
  const parser = sax.parser(true)
  parser.onerror = (error) => {
    throw error
  }
  parser.write(xml).close()
}
