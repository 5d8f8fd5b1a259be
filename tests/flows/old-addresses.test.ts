import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, site, stranger, unique } from '../support/client'
import { richText } from '../support/rich-text'

describe.skipIf(!inject('site'))('an old address', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  const ask = async (path: string) => {
    const { status, headers } = await fetch(site().url + path, { redirect: 'manual' })
    return { status, location: headers.get('location') }
  }
  const path = (word: string) => `/${unique(word).replaceAll(' ', '-').toLowerCase()}`
  const custom = (from: string, url: string) => ({ from, to: { type: 'custom', url } })
  const redirect = (from: string, url: string) => admin.ok('POST', '/api/redirects', custom(from, url))
  const refusal = async (from: string, url: string) => {
    const answer = await admin.send('POST', '/api/redirects', custom(from, url))
    return { status: answer.status, text: JSON.stringify(await answer.json()) }
  }
  const publish = (collection: string, fields: object) =>
    admin.ok<{ id: string; slug: string }>('POST', `/api/${collection}`, { ...fields, _status: 'published' })

  it('leads to the end of a chain at once, over addresses and articles', async () => {
    const [first, second, third] = [path('een'), path('twee'), path('drie')]
    const symptom = await publish('symptoms', { title: unique('Kettingklacht') })
    const reference = { relationTo: 'symptoms', value: symptom.id }
    await redirect(first, second)
    await redirect(second, third)
    await admin.ok('POST', '/api/redirects', { from: third, to: { type: 'reference', reference } })
    const slug = path('verhuisd').slice(1)
    await admin.ok('PATCH', `/api/symptoms/${symptom.id}`, { slug, _status: 'published' })
    const end = { status: 308, location: `/symptomen/${slug}` }
    for (const start of [first, second, third, `/symptomen/${symptom.slug}`]) {
      expect(await ask(start)).toEqual(end)
    }
    expect(await ask(`/symptomen/${symptom.slug}/oorzaken.csv`)).toEqual({
      status: 308,
      location: `/symptomen/${slug}/oorzaken.csv`,
    })
  })

  it('of another site works as it was written there', async () => {
    const from = `/2016/06/13${path('Spierkrampen')}`
    await redirect(`${from}/?p=1`, '/symptomen/spierkrampen')
    expect(await ask(`${from.toUpperCase()}?utm_source=x`)).toEqual({
      status: 308,
      location: '/symptomen/spierkrampen',
    })
  })

  it('leads to an address with any letters', async () => {
    const from = path('letters')
    await redirect(from, 'https://example.org/łódź?q=é%20x#ł')
    const location = 'https://example.org/%C5%82%C3%B3d%C5%BA?q=%C3%A9%20x#%C5%82'
    expect(await ask(from)).toEqual({ status: 308, location })
  })

  it('is forgiven a capital, also in an address that came to be later', async () => {
    for (const typed of ['/symptomen/Spierkrampen', '/SYMPTOMEN/spierkrampen', '/Over-Ons']) {
      expect(await ask(typed), typed).toEqual({ status: 308, location: typed.toLowerCase() })
    }
    for (const collection of ['causes', 'authors'] as const) {
      const name = unique('Later').replaceAll(' ', '-')
      const typed = `/${{ causes: 'oorzaken', authors: 'auteurs' }[collection]}/${name}`
      expect((await ask(typed)).status, typed).toBe(404)
      await admin.ok('POST', `/api/${collection}`, { name, kind: 'condition' })
      expect(await ask(typed), typed).toEqual({ status: 308, location: typed.toLowerCase() })
    }
  })

  it.each([
    ['onto itself', 1],
    ['over two', 2],
    ['over four', 4],
  ])('is refused when it goes in a circle: %s', async (_, length) => {
    const stops = Array.from({ length }, () => path('kring'))
    const [start = ''] = stops
    for (let stop = 1; stop < length; stop += 1) await redirect(stops[stop - 1] ?? '', stops[stop] ?? '')
    const { status, text } = await refusal(stops.at(-1) ?? '', `${start.toUpperCase()}/?a=b`)
    expect(status).toBe(400)
    expect(text).toContain('loopt in een kring')
  })

  it('never hides a page, and leads elsewhere only over https', async () => {
    expect((await refusal('/symptomen/spierkrampen', '/symptomen')).text).toContain('staat al een pagina')
    expect((await refusal(path('http'), 'http://elders.example/')).text).toContain('https://')
    expect((await refusal(path('dubbel'), '//elders.example/')).status).toBe(400)
    const from = path('https')
    await redirect(from, 'https://elders.example/pad')
    expect(await ask(from)).toEqual({ status: 308, location: 'https://elders.example/pad' })
  })

  it('of a plain page sends readers on after a change, also after one that was a draft first', async () => {
    const page = await publish('pages', { title: unique('Uitleg'), body: richText('Tekst.') })
    const slug = path('nieuwe-uitleg').slice(1)
    await admin.ok('PATCH', `/api/pages/${page.id}?draft=true`, { slug, _status: 'draft' })
    expect((await ask(`/${page.slug}`)).status).toBe(200)
    await admin.ok('PATCH', `/api/pages/${page.id}`, { slug, _status: 'published' })
    expect(await ask(`/${page.slug}`)).toEqual({ status: 308, location: `/${slug}` })
    await admin.ok('PATCH', `/api/pages/${page.id}`, { slug: page.slug, _status: 'published' })
    expect((await ask(`/${page.slug}`)).status).toBe(200)
    expect(await ask(`/${slug}`)).toEqual({ status: 308, location: `/${page.slug}` })
  })

  it('of an author is kept as a redirect', async () => {
    const author = await admin.ok('POST', '/api/authors', { name: unique('Auteur') })
    const slug = path('auteur').slice(1)
    await admin.ok('PATCH', `/api/authors/${author.id}`, { slug })
    expect(await ask(`/auteurs/${author.slug}`)).toEqual({ status: 308, location: `/auteurs/${slug}` })
    expect((await stranger.get('/api/redirects')).status).toBe(403)
  })
})
