import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, newLogin, stranger, unique } from '../support/client'
import { richText } from '../support/rich-text'

interface Document {
  id: string
  slug: string
}

describe.skipIf(!inject('site'))('a draft', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  async function publishedWithDraft() {
    const [published, drafted] = [unique('Gepubliceerd'), unique('Concept')]
    const symptom = await admin.ok<Document>('POST', '/api/symptoms', {
      title: published,
      _status: 'published',
    })
    await admin.ok('PATCH', `/api/symptoms/${symptom.id}?draft=true`, { title: drafted })
    return { ...symptom, published, drafted, path: `/voorbeeld/symptoms/${symptom.id}` }
  }
  const linkTo = async (collection: string, id: string, client = admin) => {
    const { url } = await client.ok<{ url: string }>('POST', `/api/${collection}/${id}/preview-link`)
    const { pathname, search } = new URL(url)
    return pathname + search
  }

  it('is seen by staff as readers would see it, and by no reader', async () => {
    const { drafted, path, published, slug } = await publishedWithDraft()
    for (const role of ['admin', 'editor', 'author', 'moderator'] as const) {
      const answer = await (await loginAs(role)).get(path)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const html = await answer.text()
      expect(html).toContain(`<h1>${drafted}</h1>`)
      expect(html).toContain('Lezers zien dit nog niet.')
      expect(html).toContain('noindex')
    }
    const refused = await stranger.get(path)
    expect(refused.status).toBe(404)
    expect(await refused.text()).not.toContain(drafted)
    const article = await (await stranger.get(`/symptomen/${slug}`)).text()
    expect(article).toContain(published)
    expect(article).not.toContain(drafted)
  })

  it('is seen by who has a link, which is good for that draft only and ends', async () => {
    const [one, other] = [await publishedWithDraft(), await publishedWithDraft()]
    const link = await linkTo('symptoms', one.id)
    expect(await (await stranger.get(link)).text()).toContain(one.drafted)
    const [path, query = ''] = link.split('?')
    const forged = query.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    const longer = query.replace(/\.[0-9a-z]+\./, `.${(Date.now() + 99 * 86_400_000).toString(36)}.`)
    for (const wrong of [`${path}?${forged}`, `${path}?${longer}`, `${other.path}?${query}`]) {
      const answer = await stranger.get(wrong)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('Dit voorbeeld is er niet (meer)')
    }
  })

  it('of a plain page is shown as well', async () => {
    const title = unique('Nieuwe pagina')
    const page = await admin.ok<Document>('POST', '/api/pages?draft=true', {
      title,
      body: richText('Met tekst.'),
    })
    const html = await (await stranger.get(await linkTo('pages', page.id))).text()
    expect(html).toContain(title)
    expect(html).toContain('<p>Met tekst.</p>')
    expect((await stranger.get(`/${page.slug}`)).status).toBe(404)
  })

  it('shows what an editor types before it is stored, with the causes by their names, and stores nothing', async () => {
    const { drafted, id, path } = await publishedWithDraft()
    const cause = await admin.ok<{ id: string; name: string }>('POST', '/api/causes', {
      name: unique('oorzaak'),
      kind: 'condition',
    })
    const typed = {
      title: 'Getypt <b>en niet bewaard</b>',
      body: richText('Zin in wording'),
      causes: [{ id: 'a'.repeat(24), cause: cause.id, casesPerYear: 1200 }],
    }
    const html = await (await admin.send('POST', path, typed)).text()
    expect(html).toContain('Getypt &lt;b&gt;en niet bewaard&lt;/b&gt;')
    expect(html).toContain('Zin in wording')
    expect(html).toContain(cause.name)
    expect(html).toContain('1.200')
    expect(await (await admin.get(path)).text()).toContain(drafted)
    const guest = await stranger.send('POST', await linkTo('symptoms', id), typed)
    expect(guest.status).toBe(404)
  })

  describe('that was shared', () => {
    const links = async (client: Client, id: string) => {
      const answer = await client.get(`/api/preview-links?where[document][equals]=${id}`)
      return (await answer.json()).docs as { id: string; createdBy: { name: string }; expires: string }[]
    }
    const works = async (link: string) => (await stranger.get(link)).status === 200

    it('says who shared it and until when, and one link is taken back at once', async () => {
      const { id } = await publishedWithDraft()
      const author = await loginAs('author')
      const [kept, ended] = [await linkTo('symptoms', id), await linkTo('symptoms', id, author)]
      const found = await links(author, id)
      expect(found.map(({ createdBy }) => createdBy.name).sort()).toEqual(['Beheerder', 'Test author'])
      const [byAuthor] = found.filter(({ createdBy }) => createdBy.name === 'Test author')
      const days = (Date.parse(byAuthor?.expires ?? '') - Date.now()) / 86_400_000
      expect(days).toBeCloseTo(7, 1)
      await admin.ok('DELETE', `/api/preview-links/${byAuthor?.id}`)
      expect([await works(kept), await works(ended)]).toEqual([true, false])
      expect(await links(admin, id)).toHaveLength(1)
    })

    it('is taken back from all at once, and other drafts stay shared', async () => {
      const [one, other] = [await publishedWithDraft(), await publishedWithDraft()]
      const gone = [await linkTo('symptoms', one.id), await linkTo('symptoms', one.id)]
      const stays = await linkTo('symptoms', other.id)
      await admin.ok('DELETE', `/api/preview-links?where[document][equals]=${one.id}`)
      for (const link of gone) expect(await works(link)).toBe(false)
      expect(await works(stays)).toBe(true)
    })

    it.each(['is removed', 'may not write any more'])(
      'is shared no longer when who did so %s',
      async (how) => {
        const credentials = {
          email: `${unique('weg').replaceAll(' ', '.')}@flows.example`,
          password: 'wachtwoord-weg',
        }
        const person = await admin.ok('POST', '/api/users', {
          ...credentials,
          name: 'Weg',
          roles: ['author'],
        })
        const { id } = await publishedWithDraft()
        const link = await linkTo('symptoms', id, await newLogin(credentials))
        expect(await works(link)).toBe(true)
        if (how === 'is removed') await admin.ok('DELETE', `/api/users/${person.id}`)
        else await admin.ok('PATCH', `/api/users/${person.id}`, { roles: ['moderator'] })
        expect(await works(link)).toBe(false)
        expect(await links(admin, id)).toEqual([])
      },
    )

    it('is no business of moderators and strangers', async () => {
      const { id } = await publishedWithDraft()
      const link = await linkTo('symptoms', id)
      const [given] = await links(admin, id)
      for (const client of [stranger, await loginAs('moderator')]) {
        expect((await client.get('/api/preview-links')).status).toBe(403)
        expect((await client.send('DELETE', `/api/preview-links/${given?.id}`)).status).toBe(403)
      }
      expect(await works(link)).toBe(true)
    })
  })

  it('is shared by who writes, and by nobody else', async () => {
    const { id } = await publishedWithDraft()
    for (const client of [stranger, await loginAs('moderator')]) {
      expect((await client.send('POST', `/api/symptoms/${id}/preview-link`)).status).toBe(403)
    }
    expect((await (await loginAs('author')).send('POST', `/api/symptoms/${id}/preview-link`)).status).toBe(
      200,
    )
  })
})
