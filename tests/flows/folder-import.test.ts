import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { EXPORTED, FORMAT, VERSION } from '@/export/format'
import { type Client, login, site, stranger, unique } from '../support/client'
import { block, richText } from '../support/rich-text'
import { runToEnd, until } from '../support/site'

type Doc = Record<string, unknown>

describe.skipIf(!inject('site'))('a folder that is read into the running site', () => {
  let admin: Client
  let folder: string
  beforeEach(async () => {
    admin = await login()
    folder = await mkdtemp(join(tmpdir(), 'simpto-folder-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('is on every kept page', async () => {
    const words = unique('ingelezen').replaceAll(' ', '-')
    const here = await admin.ok<{ id: string; slug: string }>('POST', '/api/symptoms', {
      title: unique('Stond er al'),
      _status: 'published',
    })
    const ids = { author: randomUUID(), cause: randomUUID(), image: randomUUID(), symptom: randomUUID() }
    const dates = { createdAt: '2024-05-01T10:00:00.000Z', updatedAt: '2024-05-02T10:00:00.000Z' }
    const published = { ...dates, _status: 'published' }
    const file = { filename: `${words}.png`, mimeType: 'image/png', width: 40, height: 30 }
    const settings = await admin.get('/api/globals/site-settings?depth=0').then((answer) => answer.json())
    const shown: Record<string, string> = {
      [`/symptomen/${here.slug}`]: `Reactie ${words}`,
      [`/symptomen/${here.slug}/reacties/feed.xml`]: `Reactie ${words}`,
      '/reacties/feed.xml': `Reactie ${words}`,
      [`/symptomen/${words}`]: `${words}.png`,
      '/symptomen': `/symptomen/${words}`,
      '/feed.xml': `/symptomen/${words}`,
      [`/oorzaken/${words}`]: `Oorzaak ${words}`,
      '/oorzaken': `/oorzaken/${words}`,
      [`/auteurs/${words}`]: `Artikel ${words}`,
      [`/${words}`]: `Pagina ${words}`,
      '/': `Naam ${words}`,
    }
    const read = async (path: string) => (await stranger.get(path)).text()
    for (const [path, text] of Object.entries(shown)) expect(await read(path), path).not.toContain(text)
    expect((await stranger.get(`/oud-${words}`)).status).toBe(404)
    const homeTitle = `Naam ${words}`
    await write({
      media: [{ id: ids.image, ...dates, ...file, alt: 'Plaatje', filesize: 99, sizes: {} }],
      authors: [{ id: ids.author, ...dates, name: `Auteur ${words}`, slug: words }],
      causes: [{ id: ids.cause, ...dates, name: `Oorzaak ${words}`, slug: words, kind: 'condition' }],
      symptoms: [
        {
          id: ids.symptom,
          ...published,
          title: `Artikel ${words}`,
          slug: words,
          publishedAt: new Date().toISOString(),
          lastUpdated: new Date().toISOString(),
          authors: [ids.author],
          causes: [{ id: randomBytes(12).toString('hex'), cause: ids.cause, casesPerYear: 5 }],
          body: richText(block('figure', { image: ids.image })),
        },
      ],
      pages: [{ id: randomUUID(), ...published, title: `Pagina ${words}`, slug: words, body: richText() }],
      redirects: [
        {
          id: randomUUID(),
          ...dates,
          from: `/oud-${words}`,
          to: { type: 'reference', reference: { relationTo: 'symptoms', value: ids.symptom } },
        },
      ],
      comments: [
        {
          id: randomUUID(),
          createdAt: new Date().toISOString(),
          updatedAt: dates.updatedAt,
          symptom: here.id,
          name: 'Lezer',
          email: `lezer@${words}.example`,
          body: `Reactie ${words}`,
          status: 'published',
          page: 1,
          fingerprint: words,
        },
      ],
    })
    await writeFile(join(folder, 'site-settings.json'), JSON.stringify({ ...settings, homeTitle }))
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#357' } })
      .png()
      .toBuffer()
    await writeFile(join(folder, 'media', `${words}.png`), bytes)
    try {
      const { code, output } = await runToEnd('node', ['scripts/import.mjs', folder], site().env)
      expect([code, output]).toEqual([0, expect.stringMatching(/ 1 {2}comments/)])
      for (const [path, text] of Object.entries(shown))
        await until(async () => (await read(path)).includes(text))
      expect((await stranger.get(`/oud-${words}`)).headers.get('location')).toBe(`/symptomen/${words}`)
      const person = { email: `Lezer@${words}.example` }
      const kept = await admin.ok<{ comments: Doc[] }>('POST', '/api/comments/person/export', person)
      expect(kept.comments).toMatchObject([{ body: `Reactie ${words}` }])
      const picture = await stranger.get(`/api/media/file/${words}.png`)
      expect(Buffer.from(await picture.arrayBuffer()).equals(bytes)).toBe(true)
    } finally {
      await admin.ok('POST', '/api/globals/site-settings', { homeTitle: settings.homeTitle })
    }
  })

  async function write(docs: Partial<Record<(typeof EXPORTED)[number], Doc[]>>): Promise<void> {
    await mkdir(join(folder, 'media'))
    for (const collection of EXPORTED) {
      const lines = (docs[collection] ?? []).map((doc) => `${JSON.stringify(doc)}\n`)
      await writeFile(join(folder, `${collection}.ndjson`), lines.join(''))
    }
    await writeFile(join(folder, 'simpto.json'), JSON.stringify({ format: FORMAT, version: VERSION }))
  }
})
