import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, stranger, textOf, unique } from '../support/client'

interface Document {
  id: string
  slug: string
}

describe.skipIf(!inject('site'))('a source', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  /** For addresses. */
  const word = (base: string) => unique(base).replaceAll(' ', '-')
  const create = (collection: string, fields: object) =>
    admin.ok<Document>('POST', `/api/${collection}`, { ...fields })
  const source = (fields: object = {}) => create('sources', { title: unique('Bron'), ...fields })
  const cause = () => create('causes', { name: unique('oorzaak'), kind: 'condition' })
  const article = (fields: object) =>
    create('symptoms', { title: unique('Klacht'), _status: 'published', ...fields })
  async function refused(answer: Response): Promise<string> {
    const { errors } = await answer.json()
    expect(answer.status).toBe(400)
    return JSON.stringify(errors)
  }

  it('is written down once: a second record of the same address is refused with the name of the first', async () => {
    const address = `https://www.example.org/${word('cijfers')}/`
    const { id } = await source({ title: unique('Nivel'), url: address })
    const again = { title: 'Anders', url: address.replace('https://www.', 'http://').slice(0, -1) }
    const message = await refused(await admin.send('POST', '/api/sources', again))
    expect(message).toContain('Er is al een bron met dit adres')
    expect(message).toContain('Nivel')
    await admin.ok('PATCH', `/api/sources/${id}`, { deletedAt: new Date().toISOString() })
    expect(await refused(await admin.send('POST', '/api/sources', again))).toContain('prullenbak')
  })

  it('keeps a DOI as the address that leads to it, and refuses what is no address', async () => {
    const doi = `10.1136/${word('bmj')}`
    const { url } = await admin.ok<{ url: string }>('POST', '/api/sources', {
      title: unique('Onderzoek'),
      url: doi,
    })
    expect(url).toBe(`https://doi.org/${doi}`)
    const wrong = { title: unique('Bron'), url: 'javascript:alert(1)' }
    expect(await refused(await admin.send('POST', '/api/sources', wrong))).toContain('Begin met https')
  })

  it('may be made by who writes, and changed by editors', async () => {
    const [author, moderator] = [await loginAs('author'), await loginAs('moderator')]
    expect((await author.send('POST', '/api/sources', { title: unique('Bron') })).status).toBe(201)
    expect((await moderator.send('POST', '/api/sources', { title: unique('Bron') })).status).toBe(403)
    const { id } = await source()
    expect((await author.send('PATCH', `/api/sources/${id}`, { title: 'Anders' })).status).toBe(403)
    const { docs } = await (await stranger.get(`/api/sources?where[id][equals]=${id}`)).json()
    expect(docs[0]).not.toHaveProperty('link')
    expect(docs[0]).not.toHaveProperty('key')
  })

  it('stands below the article once, and at the figures that rest on it, with their range', async () => {
    const [first, second] = [await cause(), await cause()]
    const { id, title } = await admin.ok<{ id: string; title: string }>('POST', '/api/sources', {
      title: unique('Cijfers'),
      publisher: 'Nivel',
      year: 2023,
    })
    const { slug } = await article({
      sourceRecords: [id],
      sources: [{ title: 'Een boek' }],
      causes: [
        { cause: first.id, casesPerYear: 50, casesFrom: 40, casesTo: 1200, year: 2022, sourceRecord: id },
        { cause: second.id, casesPerYear: 3 },
      ],
    })
    const html = textOf(await (await stranger.get(`/symptomen/${slug}`)).text())
    expect(html.replace(/\s+/g, ' ')).toContain('Van 40 tot 1.200, in 2022. Bron: Nivel')
    expect(html.split(title)).toHaveLength(2)
    expect(html).toContain('Aantallen: ')
    expect(html).toContain('Een boek')
    const markdown = await (await stranger.get(`/symptomen/${slug}/artikel.md`)).text()
    expect(markdown).toContain('– 50 mensen per jaar; Van 40 tot 1.200, in 2022; Bron: Nivel\n')
    expect(markdown).toMatch(/– 3 mensen per jaar\n/)
    const csv = await (await stranger.get(`/symptomen/${slug}/oorzaken.csv`)).text()
    expect(csv).toContain(`,40,1200,2022,${title},`)
  })

  it('drops the pages that show it when it changes: of the article, and of the cause', async () => {
    const listed = await cause()
    const { id } = await source({ publisher: 'Oude naam' })
    const { slug } = await article({ causes: [{ cause: listed.id, casesPerYear: 5, sourceRecord: id }] })
    const pages = [`/symptomen/${slug}`, `/oorzaken/${listed.slug}`]
    for (const path of pages) {
      expect(await (await stranger.get(path)).text()).toContain('Oude naam')
    }
    await admin.ok('PATCH', `/api/sources/${id}`, { publisher: 'Nieuwe naam' })
    for (const path of pages) {
      expect(await (await stranger.get(path)).text()).toContain('Nieuwe naam')
    }
  })

  it('is not deleted while it is in use, and says where', async () => {
    const listed = await cause()
    const { id } = await source()
    const title = unique('Klacht')
    await article({ title, causes: [{ cause: listed.id, casesPerYear: 5, sourceRecord: id }] })
    const trash = { deletedAt: new Date().toISOString() }
    const words = `Deze bron staat nog in 1 artikel: \\"${title}\\".`
    expect(await refused(await admin.send('DELETE', `/api/sources/${id}`))).toContain(words)
    expect(await refused(await admin.send('PATCH', `/api/sources/${id}`, trash))).toContain(words)
    const { uses } = await (await admin.get(`/api/sources/${id}/uses`)).json()
    expect(uses).toMatchObject([{ collection: 'symptoms', title }])
  })

  it('gives everything to another one when they are merged: uses in articles, drafts and versions, and facts', async () => {
    const [listed, other] = [await cause(), await cause()]
    const [gone, stays] = [await source({ url: `https://example.org/${word('bron')}` }), await source()]
    const row = { cause: listed.id, casesPerYear: 5, casesFrom: 4, casesTo: 6 }
    const { id, slug } = await article({
      sourceRecords: [stays.id, gone.id],
      causes: [{ ...row, sourceRecord: gone.id }],
    })
    const draft = [{ cause: other.id, casesPerYear: 1, sourceRecord: gone.id }]
    await admin.ok('PATCH', `/api/symptoms/${id}?draft=true`, { causes: draft })
    const path = `/symptomen/${slug}`
    expect((await stranger.get(path)).status).toBe(200)
    const editor = await loginAs('author')
    const merge = { into: stays.id }
    expect((await editor.send('POST', `/api/sources/${gone.id}/merge`, merge)).status).toBe(403)
    expect(await admin.ok('POST', `/api/sources/${gone.id}/merge`, merge)).toEqual({ articles: 1 })
    const entries = await admin.get(
      `/api/audit-entries?where[document][equals]=${stays.id}&where[action][equals]=merged`,
    )
    expect((await entries.json()).docs).toMatchObject([
      { parts: expect.stringContaining(' ging hierin op, 1 artikelen') },
    ])

    const published = await (await stranger.get(`/api/symptoms/${id}?depth=0`)).json()
    expect(published).toMatchObject({
      sourceRecords: [stays.id],
      causes: [{ ...row, sourceRecord: stays.id }],
    })
    const newest = await (await admin.get(`/api/symptoms/${id}?depth=0&draft=true`)).json()
    expect(newest.causes).toMatchObject([{ cause: other.id, sourceRecord: stays.id }])
    expect((await admin.get(`/api/sources/${gone.id}`)).status).toBe(404)
    const kept = await (await admin.get(`/api/sources/${stays.id}`)).json()
    expect(kept.url).toContain('https://example.org/')
    expect(await (await stranger.get(path)).text()).toContain(kept.url)
    expect((await admin.send('POST', `/api/sources/${gone.id}/merge`, merge)).status).toBe(404)
  })

  const footnote = (of: string, note?: string) => ({
    ...{ type: 'inlineBlock', version: 1 },
    fields: { id: unique('noot').replaceAll(' ', ''), blockType: 'footnote', source: of, note },
  })
  const textWith = (...children: object[]) => ({
    root: {
      ...{ type: 'root', version: 1, direction: null, format: '', indent: 0 },
      children: [
        { type: 'paragraph', version: 1, direction: null, format: '', indent: 0, textFormat: 0, children },
      ],
    },
  })
  const words = (text: string) => ({ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '' })

  it('is led to by footnotes: numbered, once in the list, with links there and back', async () => {
    const [first, second] = [await source({ publisher: unique('Nivel') }), await source()]
    const body = textWith(
      ...[words('Het komt vaak voor'), footnote(first.id, 'tabel 3'), footnote(second.id)],
      ...[words(', ook nu'), footnote(first.id), words('.')],
    )
    const { id, slug } = await article({ body })
    const html = await (await stranger.get(`/symptomen/${slug}`)).text()
    expect([...html.matchAll(/id="(noot_\d)" href="#(bron_\d)"/g)].map(([, ...ids]) => ids)).toEqual([
      ['noot_1', 'bron_1'],
      ['noot_2', 'bron_2'],
      ['noot_3', 'bron_1'],
    ])
    expect(html).toMatch(/<ol><li id="bron_1".*tabel 3.*href="#noot_1".*href="#noot_3".*<li id="bron_2"/)
    const markdown = await (await stranger.get(`/symptomen/${slug}/artikel.md`)).text()
    expect(markdown).toContain('Het komt vaak voor[^1][^2], ook nu[^1].')
    expect(markdown).toMatch(/^\[\^1]: .*, tabel 3$/m)

    const { uses } = await (await admin.get(`/api/sources/${first.id}/uses`)).json()
    expect(uses).toMatchObject([{ collection: 'symptoms', id }])
    const renamed = unique('Andere naam')
    await admin.ok('PATCH', `/api/sources/${second.id}`, { title: renamed })
    expect(await (await stranger.get(`/symptomen/${slug}`)).text()).toContain(renamed)
    const known = await (await stranger.get(`/api/symptoms/${id}?depth=0`)).json()
    expect(known).not.toHaveProperty('footnoteSources')
  })

  it('is named at its footnotes where versions are compared, as what blocks hold is', async () => {
    const [title, warning] = [unique('Richtlijn'), unique('Bel bij koorts')]
    const { id: of } = await source({ title })
    const { id } = await article({ body: textWith(words('Eerst'), footnote(of, 'p. 1')) })
    const body = textWith(words('Nu'), footnote(of, 'p. 2'))
    const block = { id: unique('blok').replaceAll(' ', ''), blockType: 'callout', text: warning }
    body.root.children.push({ ...body.root.children[0], type: 'block', fields: block } as never)
    await admin.ok('PATCH', `/api/symptoms/${id}`, { body, _status: 'published' })
    const query = `where[parent][equals]=${id}&depth=0&limit=1&sort=-updatedAt`
    const [newest] = (await (await admin.get(`/api/symptoms/versions?${query}`)).json()).docs
    const page = `/admin/collections/symptoms/${id}/versions/${newest.id}`
    const html = await (await admin.get(page)).text()
    for (const shown of [`[Voetnoot, ${title}`, warning])
      expect(html.includes(shown) ? shown : 'missing').toBe(shown)
    expect(['>InlineBlock<', `>${block.id}<`].some((word) => html.includes(word))).toBe(false)
  })

  it('takes the footnotes of another one along in a merge, also in drafts and versions', async () => {
    const [gone, stays] = [await source(), await source()]
    const { id, slug } = await article({ body: textWith(words('Eerst'), footnote(gone.id)) })
    const draft = { body: textWith(words('Nu'), footnote(stays.id), footnote(gone.id, 'p. 2')) }
    await admin.ok('PATCH', `/api/symptoms/${id}?draft=true`, draft)
    await admin.ok('POST', `/api/sources/${gone.id}/merge`, { into: stays.id })
    const html = await (await stranger.get(`/symptomen/${slug}`)).text()
    expect(html).toContain('href="#bron_1"')
    expect((await admin.get(`/api/sources/${gone.id}`)).status).toBe(404)
    const versions = await (
      await admin.get(`/api/symptoms/versions?where[parent][equals]=${id}&depth=0&limit=10`)
    ).json()
    expect(versions.docs.length).toBeGreaterThan(1)
    expect(JSON.stringify(versions)).not.toContain(gone.id)
    const newest = await (await admin.get(`/api/symptoms/${id}?depth=0&draft=true`)).json()
    expect(newest.footnoteSources).toEqual([stays.id])
  })

  it('leaves a figure outside its range unpublished, in words; a draft may be unfinished', async () => {
    const listed = await cause()
    const causes = [{ cause: listed.id, casesPerYear: 50, casesFrom: 60, casesTo: 80 }]
    const sent = { title: unique('Klacht'), causes }
    expect(
      await refused(await admin.send('POST', '/api/symptoms', { ...sent, _status: 'published' })),
    ).toContain('In rij 1 valt 50 buiten de marge van 60 tot 80.')
    expect((await admin.send('POST', '/api/symptoms?draft=true', sent)).status).toBe(201)
  })

  it('is told to readers as a change where a range became another one', async () => {
    const listed = await cause()
    const row = { cause: listed.id, casesPerYear: 50 }
    const { id, slug } = await article({ causes: [row] })
    const causes = [{ ...row, casesFrom: 40, casesTo: 60 }]
    await admin.ok('PATCH', `/api/symptoms/${id}`, { causes, _status: 'published' })
    expect(textOf(await (await stranger.get(`/symptomen/${slug}/wijzigingen`)).text())).toContain(
      '50 (40–60)',
    )
  })
})
