import sax from 'sax'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, site, stranger, unique } from '../support/client'
import { until } from '../support/site'

interface Article {
  id: string
  slug: string
}

interface Fields {
  body: string
  parent?: string
  name?: string
  status?: string
}

const read = async (path: string) => (await stranger.get(path)).text()
const statusOf = async (path: string) => (await stranger.get(path)).status

describe.skipIf(!inject('site'))('the comments of an article', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  const publish = () =>
    admin.ok<Article>('POST', '/api/symptoms', { title: unique('Besproken klacht'), _status: 'published' })
  const comment = async ({ id }: Article, fields: Fields) => {
    const data = { symptom: id, name: 'Lezer', email: 'lezer@geheim.example', status: 'published', ...fields }
    return (await admin.ok<{ id: string }>('POST', '/api/comments', data)).id
  }
  /** What pages call a comment. */
  const numberOf = async (id: string): Promise<number> =>
    (await (await stranger.get(`/api/comments/${id}?depth=0`)).json()).number
  const setStatus = (id: string, status: string) => admin.ok('PATCH', `/api/comments/${id}`, { status })
  /** Where a link to a comment leads. */
  const follow = async ({ slug }: Article, ref: number | string) => {
    const answer = await stranger.get(`/symptomen/${slug}/reacties?reactie=${ref}`)
    expect(answer.status).toBe(303)
    return answer.headers.get('location')
  }

  describe('when there are many', () => {
    let article: Article
    let path: string
    const ids: string[] = []
    let numbers: number[]
    beforeAll(async () => {
      article = await publish()
      path = `/symptomen/${article.slug}`
      for (let number = 1; number <= 43; number += 1) {
        ids.push(await comment(article, { body: `Ervaring ${number}.` }))
      }
      numbers = await Promise.all(ids.map(numberOf))
    })
    const numbersOn = (html: string) => [...html.matchAll(/Ervaring (\d+)\.<\/p>/g)].map(([, n]) => Number(n))
    const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n)

    it('stand on pages of twenty, the first on the article', async () => {
      const first = await read(path)
      expect(numbersOn(first)).toEqual(range(1, 20))
      expect(first).toContain('43 reacties')
      expect(first).toContain(`href="${path}/reacties/2" rel="next"`)
      const second = await read(`${path}/reacties/2`)
      expect(numbersOn(second)).toEqual(range(21, 40))
      expect(second).toContain(`href="${path}#reacties" rel="prev"`)
      expect(second).toContain(`href="${path}/reacties/3" rel="next"`)
      expect(second).toContain(`<link rel="canonical" href="${site().url}${path}/reacties/2"`)
      expect(second).toMatch(/<title>Reacties op [^<]+, bladzijde 2/)
      const third = await read(`${path}/reacties/3`)
      expect(numbersOn(third)).toEqual([41, 42, 43])
      expect(third).not.toContain('rel="next"')
      for (const page of ['0', '4', '03', '1.5', 'x', '99999999']) {
        expect(await statusOf(`${path}/reacties/${page}`), page).toBe(404)
      }
    })

    it('are each found by a link that leads to their page', async () => {
      const [first, fortieth] = [numbers[0] ?? 0, numbers[39] ?? 0]
      expect(await follow(article, first)).toBe(`${path}#reactie-${first}`)
      expect(await follow(article, fortieth)).toBe(`${path}/reacties/2#reactie-${fortieth}`)
      const second = await read(`${path}/reacties/2`)
      expect(second).toContain(`href="${path}/reacties?reactie=${fortieth}"`)
      expect(second).toContain(`id="reactie-${fortieth}"`)
      // Also by their ids, as mails and feeds name them.
      expect(await follow(article, ids[39] ?? '')).toBe(`${path}/reacties/2#reactie-${fortieth}`)
      expect(await follow(await publish(), fortieth)).not.toContain('reactie-')
      for (const unknown of ['x', '', '../../etc', '000000000000000000000000', '999999999', '-1', '1e3']) {
        expect(await follow(article, encodeURIComponent(unknown))).toBe(`${path}#reacties`)
      }
    })

    it('keep every page but their own when one comes or goes', async () => {
      const kept = (page: string) => stranger.get(page).then(({ headers }) => headers.get('x-nextjs-cache'))
      const older = `${path}/reacties/2`
      await read(older)
      expect(await kept(older)).toBe('HIT')
      const id = await comment(article, { body: 'Ervaring 44.' })
      expect(await kept(older)).toBe('HIT')
      expect(numbersOn(await read(`${path}/reacties/3`))).toContain(44)
      expect(await read(path)).toContain('44 reacties')
      await setStatus(id, 'rejected')
      expect(await kept(older)).toBe('HIT')
      expect(numbersOn(await read(`${path}/reacties/3`))).not.toContain(44)
      expect(await read(path)).toContain('43 reacties')
    })

    it('are answered on the page that they are on, and counted', async () => {
      await read(`${path}/reacties/2`)
      const answer = await comment(article, { body: 'Een antwoord.', parent: ids[30] ?? '' })
      expect(await read(`${path}/reacties/2`)).toContain('Een antwoord.')
      expect(await follow(article, answer)).toBe(`${path}/reacties/2#reactie-${await numberOf(answer)}`)
      expect(await read(path)).toContain('44 reacties')
      await setStatus(answer, 'spam')
      expect(await read(`${path}/reacties/2`)).not.toContain('Een antwoord.')
      expect(await read(path)).toContain('43 reacties')
    })

    it('take an answer from an older page, and lead back there', async () => {
      const parent = ids[30] ?? ''
      const form = await stranger.get(`${path}/reacties?parent=${numbers[30]}`)
      expect(form.status).toBe(200)
      expect(await form.text()).toContain(`name="parent" value="${parent}"`)
      const body = new URLSearchParams({
        name: 'Jan',
        email: 'jan@geheim.example',
        body: unique('Hier ook'),
        consent: 'ja',
        parent,
      })
      const answer = await fetch(`${site().url}${path}/reacties`, {
        method: 'POST',
        body,
        redirect: 'manual',
      })
      const thanks = answer.headers.get('location') ?? ''
      expect(await read(thanks)).toContain(`href="${path}/reacties?reactie=${parent}"`)
    })

    it('stand newest first where the site is set so', async () => {
      await admin.ok('POST', '/api/globals/site-settings', { comments: { order: 'newest' } })
      try {
        const first = await read(path)
        expect(numbersOn(first)).toEqual(range(24, 43).reverse())
        // The rest of page 2, from the first that is not on the article.
        expect(first).toContain(`href="${path}/reacties/2#reactie-${numbers[22]}" rel="prev"`)
        expect(numbersOn(await read(`${path}/reacties/2`))).toEqual(range(21, 40).reverse())
        expect(await follow(article, numbers[42] ?? 0)).toBe(`${path}#reactie-${numbers[42]}`)
        expect(await follow(article, numbers[0] ?? 0)).toBe(`${path}/reacties/1#reactie-${numbers[0]}`)
      } finally {
        await admin.ok('POST', '/api/globals/site-settings', { comments: { order: 'oldest' } })
      }
      expect(numbersOn(await read(path))).toEqual(range(1, 20))
    })
  })

  it('leave a place when one with answers is withdrawn or erased, and nothing without', async () => {
    const article = await publish()
    const path = `/symptomen/${article.slug}`
    const secret = unique('Geheim verhaal')
    const parent = await comment(article, { body: secret, name: 'Geheime Naam' })
    const lonely = await comment(article, { body: unique('Eenzaam') })
    const answer = await comment(article, { body: 'Het antwoord blijft.', parent })
    const parentNumber = await numberOf(parent)
    const feed = `${path}/reacties/feed.xml`
    expect(await read(feed)).toContain(secret)
    expect(await read(path)).toContain('3 reacties')

    await setStatus(parent, 'rejected')
    await setStatus(lonely, 'rejected')
    for (const text of [await read(path), await read(feed), await read('/reacties/feed.xml')]) {
      expect(text).not.toContain(secret)
      expect(text).not.toContain('Geheime Naam')
      expect(text).not.toContain('Eenzaam')
    }
    const html = await read(path)
    const place = (number: number) => html.indexOf(`id="reactie-${number}"`)
    expect(html.match(/Deze reactie is verwijderd\./g)).toHaveLength(1)
    expect(html).toContain('1 reactie<')
    expect(place(parentNumber)).toBeGreaterThan(0)
    expect(place(await numberOf(answer))).toBeGreaterThan(place(parentNumber))

    await setStatus(parent, 'published')
    expect(await read(path)).toContain(secret)
    await setStatus(answer, 'rejected')
    await setStatus(parent, 'rejected')
    expect(await read(path)).not.toContain('Deze reactie is verwijderd.')
    expect(await read(path)).toContain('Er zijn nog geen reacties.')
  })

  it('show five levels, and deeper answers in a row', async () => {
    const article = await publish()
    let parent: string | undefined
    for (const body of ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven']) {
      parent = await comment(article, { body, name: body, ...(parent && { parent }) })
    }
    const html = await read(`/symptomen/${article.slug}`)
    expect(html.match(/<ol class="threads/g)).toHaveLength(5)
    expect(html).toContain('Antwoord op vijf')
    expect(html).toContain('Antwoord op zes')
  })

  it('close on the day that is set: a kept page loses its form, and a late post keeps its text', async () => {
    const article = await publish()
    const path = `/symptomen/${article.slug}`
    const seconds = 4
    await admin.ok('POST', '/api/globals/site-settings', { comments: { closeAfterDays: 1 } })
    try {
      const publishedAt = new Date(Date.now() - 86_400_000 + seconds * 1_000).toISOString()
      await admin.ok('PATCH', `/api/symptoms/${article.id}`, { publishedAt, _status: 'published' })
      expect(await read(path)).toContain('Geef een reactie')
      await until(async () => !(await read(path)).includes('Geef een reactie'))
      expect(await read(path)).toContain('Reageren op dit artikel kan niet meer.')
      const body = new URLSearchParams({
        name: 'Jan',
        email: 'jan@geheim.example',
        body: 'Mijn verhaal',
        consent: 'ja',
      })
      const late = await fetch(`${site().url}${path}/reacties`, { method: 'POST', body })
      expect(late.status).toBe(403)
      const html = await late.text()
      expect(html).toContain('Uw tekst is niet geplaatst')
      expect(html).toContain('Mijn verhaal</textarea>')
    } finally {
      await admin.ok('POST', '/api/globals/site-settings', { comments: { closeAfterDays: 0 } })
    }
  })

  describe('as a feed', () => {
    it('have the full text, the address of the feed, and nobody’s address, whatever readers write', async () => {
      const article = await publish()
      const path = `/symptomen/${article.slug}`
      const body = 'Eerste ]]> alinea & <b>vet</b>\n\nTweede\u0008 met 👩🏽‍⚕️ en\nnog een regel'
      const id = await comment(article, { body, name: 'Jan <i> ]]> & "Zoë"' })
      for (const feed of [`${path}/reacties/feed.xml`, '/reacties/feed.xml']) {
        const answer = await stranger.get(feed)
        expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
        const text = await answer.text()
        expect(text).toContain(
          `<atom:link href="${site().url}${feed}" rel="self" type="application/rss+xml"/>`,
        )
        expect(text).toContain(`<link>${site().url}${path}/reacties?reactie=${id}</link>`)
        expect(text).toContain('<dc:creator>Jan &lt;i&gt; ]] &gt; &amp; "Zoë"</dc:creator>')
        expect(text).toContain(
          '<p>Eerste ]]&gt; alinea &amp; &lt;b&gt;vet&lt;/b&gt;</p><p>Tweede met 👩🏽‍⚕️ en<br>nog een regel</p>',
        )
        expect(text).not.toContain('geheim.example')
        expect(wellFormed(text)).toBe(true)
        const etag = answer.headers.get('etag') ?? (await stranger.get(feed)).headers.get('etag') ?? ''
        const again = await fetch(site().url + feed, { headers: { 'if-none-match': etag } })
        expect(again.status).toBe(304)
      }
      const html = await read(path)
      expect(html).toMatch(
        new RegExp(
          `<link rel="alternate" type="application/rss\\+xml"[^>]* href="[^"]*${path}/reacties/feed.xml"`,
        ),
      )
      expect(html).toContain(`<a href="${path}/reacties/feed.xml"`)
      await setStatus(id, 'rejected')
      expect(await read(`${path}/reacties/feed.xml`)).not.toContain(id)
      expect(await read('/reacties/feed.xml')).not.toContain(id)
    })

    it('are gone with their article, and move with it', async () => {
      const article = await publish()
      const body = unique('Onder een artikel dat verdwijnt')
      await comment(article, { body })
      expect(await read('/reacties/feed.xml')).toContain(body)
      const slug = unique('elders').replaceAll(' ', '-')
      await admin.ok('PATCH', `/api/symptoms/${article.id}`, { slug, _status: 'published' })
      const moved = await stranger.get(`/symptomen/${article.slug}/reacties/feed.xml`)
      expect([moved.status, moved.headers.get('location')]).toEqual([
        308,
        `/symptomen/${slug}/reacties/feed.xml`,
      ])
      expect(await read('/reacties/feed.xml')).toContain(`/symptomen/${slug}/reacties?`)
      await admin.ok('PATCH', `/api/symptoms/${article.id}`, { _status: 'draft' })
      expect(await read('/reacties/feed.xml')).not.toContain(body)
      expect(await statusOf(`/symptomen/${slug}/reacties/feed.xml`)).toBe(404)
      expect(await statusOf(`/symptomen/${slug}/reacties/1`)).toBe(404)
    })
  })
})

/** Whether an XML parser reads it to the end. */
function wellFormed(xml: string): boolean {
  sax.parser(true).write(xml).close()
  return true
}
