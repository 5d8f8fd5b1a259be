import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, stranger, unique } from '../support/client'
import { link, paragraph, richText } from '../support/rich-text'

interface Document {
  id: string
  slug: string
}

const WORDS = '<p>Lees ook dit verhaal verder.</p>'
const linkTo = (path: string) => `<p>Lees ook <a href="${path}">dit verhaal</a> verder.</p>`
const DELETED = { deletedAt: new Date().toISOString() }

describe.skipIf(!inject('site'))('a link in a text to something on the site', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  const create = (collection: string, fields: Record<string, unknown>) =>
    admin.ok<Document>('POST', `/api/${collection}`, fields)

  const articleWithLinkTo = (relationTo: string, value: string) =>
    create('symptoms', {
      title: unique('Klacht met een link'),
      body: richText(paragraph('Lees ook ', link('dit verhaal', { doc: { relationTo, value } }), ' verder.')),
      _status: 'published',
    })

  /** The text of the article, as readers get it. */
  const textOf = async ({ slug }: Document) => {
    const html = await (await stranger.get(`/symptomen/${slug}`)).text()
    return /<div class="article__text">(.*?)<div/.exec(html)?.[1]?.replaceAll('<!-- -->', '')
  }

  it('is words only while the symptom is a draft, and a link from its publication on', async () => {
    const target = await create('symptoms', { title: unique('Doel') })
    const article = await articleWithLinkTo('symptoms', target.id)
    expect(await textOf(article)).toBe(WORDS)
    await admin.ok('PATCH', `/api/symptoms/${target.id}`, { _status: 'published' })
    expect(await textOf(article)).toBe(linkTo(`/symptomen/${target.slug}`))
    await admin.ok('PATCH', `/api/symptoms/${target.id}`, DELETED)
    expect(await textOf(article)).toBe(WORDS)
  })

  it('leads to the page of a cause, follows its address, and ends with it', async () => {
    const target = await create('causes', { name: unique('doel'), kind: 'condition' })
    const article = await articleWithLinkTo('causes', target.id)
    expect(await textOf(article)).toBe(linkTo(`/oorzaken/${target.slug}`))
    const slug = `${target.slug}-verhuisd`
    await admin.ok('PATCH', `/api/causes/${target.id}`, { slug })
    expect(await textOf(article)).toBe(linkTo(`/oorzaken/${slug}`))
    await admin.ok('DELETE', `/api/causes/${target.id}`)
    expect(await textOf(article)).toBe(WORDS)
  })

  it('leads to a plain page only while that is published', async () => {
    const target = await create('pages', {
      title: unique('Pagina'),
      body: richText('Tekst'),
      _status: 'published',
    })
    const article = await articleWithLinkTo('pages', target.id)
    expect(await textOf(article)).toBe(linkTo(`/${target.slug}`))
    await admin.ok('PATCH', `/api/pages/${target.id}`, { _status: 'draft' })
    expect(await textOf(article)).toBe(WORDS)
  })

  it('is named to editors while it leads nowhere, in the article and in the list of all', async () => {
    const draft = await create('symptoms', { title: unique('Nog een concept') })
    const trashed = await create('causes', { name: unique('weggegooid'), kind: 'condition' })
    const moved = await create('causes', { name: unique('verhuisd'), kind: 'condition' })
    await admin.ok('PATCH', `/api/causes/${moved.id}`, { slug: `${moved.slug}-nieuw` })
    const deadEnd = `/${unique('oud').replaceAll(' ', '-').toLowerCase()}`
    await create('redirects', { from: deadEnd, to: { type: 'custom', url: '/symptomen/bestaat-niet' } })
    const article = await create('symptoms', {
      title: unique('Klacht met dode links'),
      body: richText(
        paragraph(
          link('draft', { doc: { relationTo: 'symptoms', value: draft.id } }),
          link('trashed', { doc: { relationTo: 'causes', value: trashed.id } }),
          link('moved', { url: `/oorzaken/${moved.slug}` }),
          link('typed', { url: '/symptomen/bestaat-niet' }),
          link('capital', { url: '/symptomen/Spierkrampen' }),
          link('dead end', { url: deadEnd }),
          link('elsewhere', { url: 'https://example.org/symptomen/bestaat-niet' }),
          link('file', { url: '/feed.xml' }),
          link('home', { url: '/' }),
        ),
      ),
      _status: 'published',
    })
    await admin.ok('PATCH', `/api/causes/${trashed.id}`, DELETED)
    const brokenLinks = async () =>
      (await (await admin.get(`/api/symptoms/${article.id}/broken-links`)).json()).links
    expect(await brokenLinks()).toEqual([
      { words: 'draft', reason: 'draft' },
      { words: 'trashed', reason: 'trashed' },
      { words: 'typed', reason: 'gone', url: '/symptomen/bestaat-niet' },
      { words: 'dead end', reason: 'gone', url: deadEnd },
    ])

    const list = await (await admin.get('/admin/links')).text()
    const shown = list.slice(list.indexOf(`/admin/collections/symptoms/${article.id}`))
    expect(shown).toContain('trashed')

    const mended = richText(paragraph(link('home', { url: '/' })))
    await admin.ok('PATCH', `/api/symptoms/${article.id}?draft=true`, { body: mended })
    expect(await brokenLinks()).toEqual([])
    await admin.ok('PATCH', `/api/symptoms/${article.id}`, { body: mended, _status: 'published' })
    expect(await (await admin.get('/admin/links')).text()).not.toContain(article.id)
  })

  it('is not looked up for strangers, nor for an article that is not there', async () => {
    const article = await create('symptoms', { title: unique('Klacht') })
    expect((await stranger.get(`/api/symptoms/${article.id}/broken-links`)).status).toBe(403)
    expect((await admin.get('/api/symptoms/bestaat-niet/broken-links')).status).toBe(404)
  })
})
