import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, stranger, textOf, unique } from '../support/client'
import { link, paragraph, richText } from '../support/rich-text'

interface Cause {
  id: string
  slug: string
  name: string
  synonyms?: string[]
}

describe.skipIf(!inject('site'))('two causes that are one', () => {
  let editor: Client
  const cause = (word: string, more = {}) =>
    editor.ok<Cause>('POST', '/api/causes', { name: unique(word), kind: 'condition', ...more })
  const article = (rows: [Cause, number][]) =>
    editor.ok<{ id: string; slug: string; title: string }>('POST', '/api/symptoms', {
      title: unique('Klacht'),
      _status: 'published',
      causes: rows.map(([{ id }, casesPerYear]) => ({ cause: id, casesPerYear })),
    })
  const read = async (path: string) => (await editor.get(path)).json()

  beforeAll(async () => {
    editor = await loginAs('editor')
  })

  it('become one: articles, drafts, causes under it, names and address move along', async () => {
    const [gone, stays] = [await cause('Zoutgebrek', { term: 'hyponatriëmie' }), await cause('Natriumgebrek')]
    const child = await cause('Onderliggend', { parent: gone.id })
    const listed = await article([[gone, 12]])
    await editor.ok('PATCH', `/api/symptoms/${listed.id}?draft=true`, {
      introduction: 'Alleen in het concept.',
    })
    expect(await (await stranger.get(`/symptomen/${listed.slug}`)).text()).toContain(gone.name)
    const answer = await editor.ok('POST', `/api/causes/${gone.id}/merge`, { into: stays.id })
    expect(answer).toEqual({ articles: 1, listedBoth: [] })
    const page = textOf(await (await stranger.get(`/symptomen/${listed.slug}`)).text())
    expect(page).toContain(stays.name)
    expect(page).not.toContain(gone.name)
    expect(page).not.toContain('Alleen in het concept.')
    const draft = await read(`/api/symptoms/${listed.id}?draft=true&depth=0`)
    expect([draft.introduction, draft.causes[0].cause]).toEqual(['Alleen in het concept.', stays.id])
    expect((await read(`/api/causes/${child.id}?depth=0`)).parent).toBe(stays.id)
    expect((await read(`/api/causes/${stays.id}`)).synonyms).toEqual([gone.name, 'hyponatriëmie'])
    const old = await stranger.get(`/oorzaken/${gone.slug}`)
    expect([old.status, old.headers.get('location')]).toEqual([308, `/oorzaken/${stays.slug}`])
  })

  it('become one text, with the sources of both, and links in texts lead on', async () => {
    const kompas = (url: string) => ({ title: 'Kompas', url: `https://example.org/${url}` })
    const gone = await cause('Weg', {
      text: richText('Tekst die meegaat.'),
      sources: [{ title: 'Bron van de een' }, kompas('een')],
    })
    // As a merge leaves it that stopped halfway: the text of the other stands there already.
    const stays = await cause('Blijft', {
      text: richText('Tekst die er stond.', 'Tekst die meegaat.'),
      sources: [{ title: 'Bron van de ander' }, kompas('ander')],
    })
    const body = richText(paragraph(link('lees meer', { doc: { relationTo: 'causes', value: gone.id } })))
    const linking = await editor.ok<{ id: string; slug: string }>('POST', '/api/symptoms', {
      title: unique('Klacht met link'),
      body,
      _status: 'published',
    })
    await editor.ok('PATCH', `/api/symptoms/${linking.id}?draft=true`, { introduction: 'Concept.' })
    const holder = await cause('Verwijst', { text: body })
    const pages = [`/oorzaken/${stays.slug}`, `/symptomen/${linking.slug}`, `/oorzaken/${holder.slug}`]
    for (const kept of pages) await stranger.get(kept)
    await editor.ok('POST', `/api/causes/${gone.id}/merge`, { into: stays.id })

    const page = await (await stranger.get(`/oorzaken/${stays.slug}`)).text()
    const sources = ['Bron van de een', 'Bron van de ander', 'example.org/een', 'example.org/ander']
    for (const words of ['Tekst die er stond.', ...sources]) expect(page).toContain(words)
    expect(page.match(/<p>Tekst die meegaat/g)).toHaveLength(1)
    expect(await (await stranger.get(`/oorzaken/${holder.slug}`)).text()).toContain(
      `<a href="/oorzaken/${stays.slug}">lees meer</a>`,
    )
    expect(await (await stranger.get(`/symptomen/${linking.slug}`)).text()).toContain(
      `<a href="/oorzaken/${stays.slug}">lees meer</a>`,
    )
    const draft = await read(`/api/symptoms/${linking.id}?draft=true&depth=0`)
    expect(JSON.stringify(draft.body)).toContain(stays.id)
    expect(draft.introduction).toBe('Concept.')
  })

  it('leave no address that leads nowhere, also where a merge stopped just before the end and is done again', async () => {
    const [gone, stays] = [await cause('Bijna weg'), await cause('Blijft')]
    await editor.ok('PATCH', `/api/causes/${gone.id}`, {
      slug: `samengevoegd-${gone.id}`,
      generateSlug: false,
    })
    const meanwhile = await stranger.get(`/oorzaken/${gone.slug}`)
    expect(meanwhile.headers.get('location')).toBe(`/oorzaken/samengevoegd-${gone.id}`)
    await editor.ok('POST', `/api/causes/${gone.id}/merge`, { into: stays.id })
    const old = await stranger.get(`/oorzaken/${gone.slug}`)
    expect([old.status, old.headers.get('location')]).toEqual([308, `/oorzaken/${stays.slug}`])
    expect((await stranger.get(`/oorzaken/samengevoegd-${gone.id}`)).status).toBe(404)
  })

  it('keep the figure of the one that stays where both were listed, and say so', async () => {
    const [gone, stays] = [await cause('Dubbel'), await cause('Blijft')]
    const both = await article([
      [gone, 5],
      [stays, 70],
    ])
    const answer = await editor.ok('POST', `/api/causes/${gone.id}/merge`, { into: stays.id })
    expect(answer).toEqual({ articles: 1, listedBoth: [both.title] })
    const { causes } = await read(`/api/symptoms/${both.id}?depth=0`)
    expect(causes).toMatchObject([{ cause: stays.id, casesPerYear: 70 }])
  })

  it('are merged by editors only, and never with themselves', async () => {
    const [gone, stays] = [await cause('Mijn'), await cause('Dijn')]
    for (const client of [stranger, await loginAs('author'), await loginAs('moderator')]) {
      expect((await client.send('POST', `/api/causes/${gone.id}/merge`, { into: stays.id })).status).toBe(403)
    }
    const withItself = await editor.send('POST', `/api/causes/${gone.id}/merge`, { into: gone.id })
    expect([withItself.status, await withItself.text()]).toEqual([
      400,
      expect.stringContaining('Kies een andere'),
    ])
    expect((await editor.send('POST', `/api/causes/${gone.id}/merge`, { into: 'niets' })).status).toBe(404)
  })

  it('are not deleted while an article lists them, and the refusal says which', async () => {
    const used = await cause('Gebruikt')
    const listed = await article([[used, 3]])
    const refusal = await (await login()).send('DELETE', `/api/causes/${used.id}`)
    expect([refusal.status, await refusal.text()]).toEqual([400, expect.stringContaining(listed.title)])
  })
})
