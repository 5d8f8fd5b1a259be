import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, site, stranger, textOf, unique } from '../support/client'
import { block, richText } from '../support/rich-text'
import { runToEnd, until } from '../support/site'

const page = async (path: string) => {
  const answer = await stranger.get(path)
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    html: await answer.text(),
  }
}

describe.skipIf(!inject('site'))('a page that is kept', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  async function published(fields: Record<string, unknown> = {}) {
    const title = unique('Proefklacht')
    const symptom = await admin.ok<{ id: string; slug: string; title: string }>('POST', '/api/symptoms', {
      title,
      _status: 'published',
      ...fields,
    })
    const path = `/symptomen/${symptom.slug}`
    expect((await page(path)).status).toBe(200)
    return { ...symptom, path }
  }

  it('shows a correction to the very next reader, every time', async () => {
    const { id, path } = await published()
    for (let round = 1; round <= 10; round += 1) {
      const introduction = `Ronde ${round}.`
      await admin.ok('PATCH', `/api/symptoms/${id}`, { introduction, _status: 'published' })
      expect((await page(path)).html).toContain(introduction)
    }
  })

  it('shows what came last when readers come while editors publish', async () => {
    const { id, path } = await published()
    let reading = true
    const readers = Promise.all(
      [1, 2, 3, 4].map(async () => {
        while (reading) await page(path)
      }),
    )
    for (let round = 1; round <= 15; round += 1) {
      await admin.ok('PATCH', `/api/symptoms/${id}`, {
        introduction: `Ronde ${round}.`,
        _status: 'published',
      })
    }
    reading = false
    await readers
    expect((await page(path)).html).toContain('Ronde 15.')
  })

  it('is gone when the article is withdrawn, and back when it is published again', async () => {
    const { id, path } = await published()
    await admin.ok('PATCH', `/api/symptoms/${id}`, { _status: 'draft' })
    expect((await page(path)).status).toBe(404)
    expect((await page('/symptomen')).html).not.toContain(path)
    await admin.ok('PATCH', `/api/symptoms/${id}`, { _status: 'published' })
    expect((await page(path)).status).toBe(200)
    expect((await page('/symptomen')).html).toContain(path)
  })

  it('is gone when the article goes to the trash', async () => {
    const { id, path } = await published()
    await admin.ok('PATCH', `/api/symptoms/${id}`, { deletedAt: new Date().toISOString() })
    expect((await page(path)).status).toBe(404)
  })

  it('sends readers on from every old address when the address changes, twice', async () => {
    const { id, path } = await published()
    const second = `${unique('tweede')}`.replaceAll(' ', '-').toLowerCase()
    const third = `${unique('derde')}`.replaceAll(' ', '-').toLowerCase()
    await admin.ok('PATCH', `/api/symptoms/${id}`, { slug: second, _status: 'published' })
    expect(await page(path)).toMatchObject({ status: 308, location: `/symptomen/${second}` })
    await admin.ok('PATCH', `/api/symptoms/${id}`, { slug: third, _status: 'published' })
    expect(await page(path)).toMatchObject({ status: 308, location: `/symptomen/${third}` })
    expect(await page(`/symptomen/${second}`)).toMatchObject({
      status: 308,
      location: `/symptomen/${third}`,
    })
    await admin.ok('PATCH', `/api/symptoms/${id}`, { slug: path.split('/')[2], _status: 'published' })
    expect((await page(path)).status).toBe(200)
  })

  it('follows a new address that was first saved as a draft', async () => {
    const { id, path } = await published()
    const moved = `${unique('concept')}`.replaceAll(' ', '-').toLowerCase()
    await admin.ok('PATCH', `/api/symptoms/${id}?draft=true`, { slug: moved, _status: 'draft' })
    expect((await page(path)).status).toBe(200)
    expect((await page(`/symptomen/${moved}`)).status).toBe(404)
    await admin.ok('PATCH', `/api/symptoms/${id}`, { slug: moved, _status: 'published' })
    expect(await page(path)).toMatchObject({ status: 308, location: `/symptomen/${moved}` })
    expect((await page(`/symptomen/${moved}`)).status).toBe(200)
  })

  it('never shows what stands in a draft', async () => {
    const { id, path } = await published()
    await admin.ok('PATCH', `/api/symptoms/${id}?draft=true`, {
      introduction: 'Nog geheim.',
      _status: 'draft',
    })
    expect((await page(path)).html).not.toContain('Nog geheim.')
    const asked = await (await stranger.get(`/api/symptoms/${id}?draft=true`)).text()
    expect(asked).not.toContain('Nog geheim.')
  })

  it('follows a cause, an author and the site settings', async () => {
    const cause = await admin.ok('POST', '/api/causes', { name: unique('oorzaak'), kind: 'condition' })
    const author = await admin.ok('POST', '/api/authors', { name: unique('Auteur') })
    const { path } = await published({
      causes: [{ cause: cause.id, casesPerYear: 12 }],
      authors: [author.id],
    })
    await admin.ok('PATCH', `/api/causes/${cause.id}`, { name: 'hernoemde oorzaak' })
    expect((await page(path)).html).toContain('hernoemde oorzaak')
    await admin.ok('PATCH', `/api/authors/${author.id}`, { name: 'Hernoemde Auteur' })
    expect((await page(path)).html).toContain('Hernoemde Auteur')
    try {
      await admin.ok('POST', '/api/globals/site-settings', { publisher: 'Andere uitgever' })
      expect((await page(path)).html).toContain('Andere uitgever')
    } finally {
      await admin.ok('POST', '/api/globals/site-settings', { publisher: 'Simpto.nl' })
    }
    expect((await page('/')).html).toContain('>Simpto.nl</a>')
  })

  it('shows the new photo of an author on the page about them', async () => {
    const plain = (background: string) =>
      sharp({ create: { width: 60, height: 60, channels: 3, background } })
        .png()
        .toBuffer()
    const file = async (colour: string) => ({
      data: await plain(colour),
      name: `${unique('foto')}.png`,
      type: 'image/png',
    })
    const { doc: photo } = await (
      await admin.upload('POST', '/api/media', await file('red'), { alt: 'Foto' })
    ).json()
    const { slug } = await admin.ok('POST', '/api/authors', { name: unique('Auteur'), photo: photo.id })
    const shown = async () => /image href="([^"]+)"/.exec((await page(`/auteurs/${slug}`)).html)?.[1]
    const before = await shown()
    expect(before).toContain('?v=')
    await admin.upload('PATCH', `/api/media/${photo.id}`, await file('blue'))
    expect(await shown()).not.toBe(before)
  })

  it('names an author anew in the feed', async () => {
    const author = await admin.ok('POST', '/api/authors', { name: unique('Auteur') })
    await published({ authors: [author.id] })
    expect((await page('/feed.xml')).html).toContain(author.name)
    const name = unique('Hernoemd')
    await admin.ok('PATCH', `/api/authors/${author.id}`, { name })
    expect((await page('/feed.xml')).html).toContain(name)
  })

  it('dates a cause in the sitemap by its last change, whatever that was', async () => {
    const { id, slug } = await admin.ok('POST', '/api/causes', { name: unique('oorzaak'), kind: 'condition' })
    const dateOf = async () =>
      new RegExp(`/oorzaken/${slug}</loc><lastmod>([^<]+)`).exec(
        (await page('/sitemaps/oorzaken-1.xml')).html,
      )?.[1]
    expect(await dateOf()).toBeDefined()
    const { updatedAt } = await admin.ok('PATCH', `/api/causes/${id}`, { text: richText('Uitleg.') })
    expect(await dateOf()).toBe(updatedAt)
  })

  it('follows what it links to, and the pictures in it', async () => {
    const linked = await published()
    const body = richText(block('relatedSymptoms', { symptoms: [linked.id] }))
    const { path } = await published({ body })
    expect((await page(path)).html).toContain(linked.title)
    await admin.ok('PATCH', `/api/symptoms/${linked.id}`, { title: 'Andere naam', _status: 'published' })
    expect((await page(path)).html).toContain('Andere naam')
    await admin.ok('PATCH', `/api/symptoms/${linked.id}`, { _status: 'draft' })
    expect((await page(path)).html).not.toContain('Andere naam')
  })

  it('dates an article that was withdrawn, changed and published again', async () => {
    const lastUpdated = '2020-01-01T12:00:00.000Z'
    const { id } = await published({ lastUpdated })
    const after = async () => (await (await admin.get(`/api/symptoms/${id}`)).json()).lastUpdated
    expect(await after()).toBe(lastUpdated)
    await admin.ok('PATCH', `/api/symptoms/${id}`, { _status: 'draft' })
    await admin.ok('PATCH', `/api/symptoms/${id}`, { _status: 'published' })
    expect(await after()).toBe(lastUpdated)
    await admin.ok('PATCH', `/api/symptoms/${id}`, { _status: 'draft' })
    await admin.ok('PATCH', `/api/symptoms/${id}`, { introduction: 'Heel anders.', _status: 'published' })
    expect((await after()) > lastUpdated).toBe(true)
  })

  it('keeps its causes: one that is in use is not deleted, and an article takes its comments along', async () => {
    const cause = await admin.ok('POST', '/api/causes', { name: unique('oorzaak'), kind: 'condition' })
    const { id, path } = await published({ causes: [{ cause: cause.id, casesPerYear: 3 }] })
    const refused = await admin.send('DELETE', `/api/causes/${cause.id}`)
    expect([refused.status, JSON.stringify(await refused.json())]).toEqual([
      400,
      expect.stringContaining('staat nog in 1 artikel'),
    ])
    const body = unique('Weg hiermee')
    await admin.ok('POST', '/api/comments', { symptom: id, body, status: 'published' })
    await admin.ok('DELETE', `/api/symptoms/${id}`)
    expect((await page(path)).status).toBe(404)
    const { totalDocs } = await (await admin.get(`/api/comments?where[body][equals]=${body}`)).json()
    expect(totalDocs).toBe(0)
  })

  it('cuts a very long address, and refuses one that cannot be', async () => {
    const { slug, path, id } = await published({ title: `${unique('lang')} ${'woord '.repeat(80)}` })
    expect(slug.length).toBeLessThanOrEqual(100)
    await admin.ok('PATCH', `/api/symptoms/${id}`, { _status: 'draft' })
    expect((await page(path)).status).toBe(404)
    expect((await page(`/symptomen/${'a'.repeat(3000)}`)).status).toBe(404)
  })

  it('leads on by a redirect that an editor made, at any depth, but never to a script', async () => {
    const from = `/oud/${unique('pad').replaceAll(' ', '-')}`
    await admin.ok('POST', '/api/redirects', { from, to: { type: 'custom', url: '/symptomen' } })
    expect(await page(from)).toMatchObject({ status: 308, location: '/symptomen' })
    const script = { from: `${from}-2`, to: { type: 'custom', url: 'javascript:alert(1)' } }
    expect((await admin.send('POST', '/api/redirects', script)).status).toBe(400)
  })

  it('follows an import from the command line', async () => {
    const title = unique('Ingevoerde klacht')
    const file = join(site().env.DATA_DIR ?? '', 'invoer.txt')
    const article = (cases: string) =>
      `${title}\n\nWat is het?\n\nEen klacht.\n\nZeldzame oorzaken van klacht: <100/jaar\n\n • angst – ${cases}\n`
    await writeFile(file, article('12'))
    const path = `/symptomen/${title.toLowerCase().replaceAll(' ', '-')}`
    expect((await page(path)).status).toBe(404)
    const first = await runToEnd('npm', ['run', 'import', '--', file, '--publish'], site().env)
    expect(first.output).toContain(title)
    expect(first.code).toBe(0)
    await until(async () => textOf((await page(path)).html).includes('angst – 12'))
    await writeFile(file, article('13'))
    await runToEnd('npm', ['run', 'import', '--', file, '--publish'], site().env)
    await until(async () => textOf((await page(path)).html).includes('angst – 13'))
  })
})
