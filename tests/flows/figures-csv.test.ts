import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { FiguresComparison } from '@/import/figures/compare-figures'
import { nextRows } from '@/import/figures/next-rows'
import { type Client, login, loginAs, stranger, unique } from '../support/client'

interface Document {
  id: string
  slug: string
  name: string
}

describe.skipIf(!inject('site'))('figures as a file', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  const create = (collection: string, fields: object) =>
    admin.ok<Document>('POST', `/api/${collection}`, { ...fields })
  const cause = (name = unique('oorzaak')) => create('causes', { name, kind: 'condition' })
  const csvOf = async (slug: string, shape = 'semicolons') => {
    const answer = await admin.get(`/api/figures/csv?article=${slug}&shape=${shape}`)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    return Buffer.from(await answer.arrayBuffer()).toString('utf8')
  }
  const compare = (text: string) => admin.ok<FiguresComparison>('POST', '/api/figures/compare', { text })
  const stored = async (id: string, query = '') =>
    (await (await admin.get(`/api/symptoms/${id}?depth=0${query}`)).json()) as {
      causes: Record<string, unknown>[]
      updatedAt: string
    }

  async function article(fields: object = {}) {
    const [first, second] = [await cause(), await cause(unique("=1+1;'oorzaak'"))]
    const source = await create('sources', { title: unique('Cijfers'), year: 2023 })
    const causes = [
      { cause: first.id, casesPerYear: 0.5, casesFrom: 0.2, casesTo: 1, year: 2023, sourceRecord: source.id },
      { cause: second.id, casesPerYear: 1200, note: 'een "opmerking"; lang' },
    ]
    const { id, slug } = await create('symptoms', {
      title: unique('Tabel'),
      causes,
      _status: 'published',
      ...fields,
    })
    return { id, slug, first, second, causes }
  }

  it.each(['semicolons', 'commas'])('comes back the same as it went, with %s', async (shape) => {
    const { slug, second } = await article()
    const csv = await csvOf(slug, shape)
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv).toContain(shape === 'commas' ? ',0.5,' : ';0,5;')
    // No spreadsheet runs it.
    expect(csv).toContain(`"'${second.name}"`)
    expect(await compare(csv)).toMatchObject({
      unclear: [],
      articles: [{ added: [], changed: [], gone: [], same: 2 }],
    })
  })

  it('changes drafts and published articles, each refused by itself where somebody was first', async () => {
    const { id, slug, first, causes } = await article()
    const csv = (await csvOf(slug)).replace(';0,5;', ';0,8;')
    const [compared] = (await compare(csv)).articles
    if (!compared) throw new Error('no article')
    const rows = nextRows(compared, () => undefined, new Set())
    const patch = (query: string, basedOn: string, body: object) =>
      admin.send('PATCH', `/api/symptoms/${id}?depth=0${query}`, { ...body }, { 'x-based-on': basedOn })
    expect((await patch('&draft=true', compared.basedOn, { causes: rows })).status).toBe(200)
    expect((await stored(id)).causes[0]).toMatchObject({ casesPerYear: 0.5 })
    expect((await stored(id, '&draft=true')).causes[0]).toMatchObject({
      ...causes[0],
      casesPerYear: 0.8,
    })
    // The same file once more, read before the draft was stored.
    expect((await patch('&draft=true', compared.basedOn, { causes: rows })).status).toBe(409)

    // Downloaded before another editor changed the same figure.
    const old = csv.replace(';0,8;', ';0,9;')
    const told = await compare(old)
    expect(told.unclear[0]?.message).toContain('na het downloaden gewijzigd')
    expect(told.articles[0]).toMatchObject({ changed: [], state: 'other-figures' })

    const published = await article()
    const change = (await csvOf(published.slug)).replace(';1200;', ';1300;')
    const [again] = (await compare(change)).articles
    if (!again) throw new Error('no article')
    const answer = await admin.send(
      'PATCH',
      `/api/symptoms/${published.id}?depth=0`,
      {
        causes: nextRows(again, () => undefined, new Set([published.first.id])),
        changeNote: 'Nieuwe cijfers.',
      },
      { 'x-based-on': again.basedOn },
    )
    expect(answer.status).toBe(200)
    expect((await stored(published.id)).causes).toMatchObject([
      { cause: published.second.id, casesPerYear: 1300 },
    ])
    const changes = await (await stranger.get(`/symptomen/${published.slug}/wijzigingen`)).text()
    expect(changes).toContain('Nieuwe cijfers.')
    expect(first.id).not.toBe(published.first.id)
  })

  it('is for editors alone, and refused in words where it is none', async () => {
    const author = await loginAs('author')
    for (const who of [stranger, author]) {
      expect((await who.get('/api/figures/csv')).status).toBe(403)
      expect((await who.send('POST', '/api/figures/compare', { text: 'adres' })).status).toBe(403)
    }
    const answer = await admin.send('POST', '/api/figures/compare', { text: 'naam;getal\nx;1\n' })
    expect(answer.status).toBe(400)
    expect((await answer.json()).errors[0].message).toContain('De eerste regel noemt de kolommen')
    expect((await admin.send('POST', '/api/figures/compare', { text: 'x'.repeat(5_000_001) })).status).toBe(
      400,
    )
  })

  it('stand beside each other in a matrix, for editors', async () => {
    const { id, first, second } = await article()
    const path = `/admin/matrix?symptoom=${id}&oorzaak=${encodeURIComponent(first.name)}`
    const html = await (await admin.get(path)).text()
    expect(html).toContain('0,2')
    expect(html).toContain(`/admin/collections/causes/${first.id}`)
    expect(html).not.toContain(second.id)
    expect(await (await (await loginAs('author')).get(path)).text()).toContain('Dit is niet voor uw rol.')
  })

  it('compares 200 rows of five articles at once', async () => {
    const causes = []
    for (let index = 0; index < 40; index += 1) causes.push(await cause())
    const lines = []
    for (let number = 0; number < 5; number += 1) {
      const rows = causes.map(({ id }, index) => ({ cause: id, casesPerYear: index + 1 }))
      const { slug } = await create('symptoms', {
        title: unique('Groot'),
        causes: rows,
        _status: 'published',
      })
      lines.push(...causes.map(({ name }, index) => `${slug};${name};${index + 2}`))
    }
    const { articles, unclear } = await compare(`adres;oorzaak;aantal\n${lines.join('\n')}\n`)
    expect(unclear).toEqual([])
    expect(articles.map(({ changed }) => changed.length)).toEqual([40, 40, 40, 40, 40])
  })
})
