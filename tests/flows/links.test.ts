import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, stranger, unique } from '../support/client'

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
      body: textWithLink({ relationTo, value }),
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
      body: text(words('Tekst')),
      _status: 'published',
    })
    const article = await articleWithLinkTo('pages', target.id)
    expect(await textOf(article)).toBe(linkTo(`/${target.slug}`))
    await admin.ok('PATCH', `/api/pages/${target.id}`, { _status: 'draft' })
    expect(await textOf(article)).toBe(WORDS)
  })
})

const SHAPE = { version: 1, format: '', indent: 0, direction: 'ltr' }

function textWithLink(doc: { relationTo: string; value: string }) {
  const fields = { linkType: 'internal', newTab: false, doc }
  const link = { ...SHAPE, type: 'link', version: 3, fields, children: [words('dit verhaal')] }
  return text(words('Lees ook '), link, words(' verder.'))
}

function text(...children: object[]) {
  const paragraph = { ...SHAPE, type: 'paragraph', textFormat: 0, children }
  return { root: { ...SHAPE, type: 'root', children: [paragraph] } }
}

function words(words: string) {
  return { type: 'text', text: words, version: 1, format: 0, mode: 'normal', style: '', detail: 0 }
}
