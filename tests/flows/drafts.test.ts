import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, stranger, unique } from '../support/client'
import { richText } from '../support/rich-text'

const COLLECTIONS = [
  { collection: 'symptoms', pathOf: (slug: string) => `/symptomen/${slug}` },
  { collection: 'pages', pathOf: (slug: string) => `/${slug}` },
]

describe.skipIf(!inject('site')).each(COLLECTIONS)(
  'what is published in $collection',
  ({ collection, pathOf }) => {
    let admin: Client
    beforeAll(async () => {
      admin = await login()
    })

    interface Doc {
      id: string
      slug: string
      title: string
    }

    /** Published, and with a newer draft beside it. */
    async function publishedWithDraft() {
      const doc = await admin.ok<Doc>('POST', `/api/${collection}`, {
        title: unique('Gepubliceerd'),
        body: richText('Wat lezers zien.'),
        _status: 'published',
      })
      const draft = { body: richText('Wat nog niet af is.') }
      await admin.ok('PATCH', `/api/${collection}/${doc.id}?draft=true`, draft)
      return { ...doc, path: pathOf(doc.slug) }
    }

    const shown = async (path: string) => {
      const answer = await stranger.get(path)
      return { status: answer.status, html: await answer.text() }
    }
    const newest = async (id: string) =>
      JSON.stringify(await (await admin.get(`/api/${collection}/${id}?draft=true&depth=0`)).json())

    it('stays on the site when an older draft is restored, which becomes a draft', async () => {
      const { id, path } = await publishedWithDraft()
      const query = `where[parent][equals]=${id}&where[version._status][equals]=draft&depth=0`
      const { docs } = await (await admin.get(`/api/${collection}/versions?${query}`)).json()
      await admin.ok('PATCH', `/api/${collection}/${id}?draft=true`, {
        body: richText('Nog een andere tekst.'),
      })
      const restored = await admin.send('POST', `/api/${collection}/versions/${docs[0].id}`)
      expect(restored.status).toBe(200)
      expect((await restored.json()).message).toContain('Lezers zien haar pas als u publiceert')
      expect(await shown(path)).toMatchObject({
        status: 200,
        html: expect.stringContaining('Wat lezers zien.'),
      })
      expect(await newest(id)).toContain('Wat nog niet af is.')
    })

    it('is corrected by a change without the draft flag, and the draft beside it stays a draft', async () => {
      const { id, path } = await publishedWithDraft()
      const title = unique('Gecorrigeerd')
      await admin.ok('PATCH', `/api/${collection}/${id}`, { title })
      const { status, html } = await shown(path)
      expect(status).toBe(200)
      expect(html).toContain(title)
      expect(html).toContain('Wat lezers zien.')
      expect(html).not.toContain('Wat nog niet af is.')
      // The correction is in the draft as well: publishing it does not take the correction back.
      expect(await newest(id)).toContain('Wat nog niet af is.')
      expect(await newest(id)).toContain(title)
      expect(await newest(id)).toContain('"_status":"draft"')
    })

    it('is corrected so by a change of many at once too', async () => {
      const docs = [await publishedWithDraft(), await publishedWithDraft()]
      const title = unique('Allemaal')
      const query = docs.map(({ id }, index) => `where[id][in][${index}]=${id}`).join('&')
      await admin.send('PATCH', `/api/${collection}?${query}`, { title })
      for (const { id, path } of docs) {
        expect(await shown(path)).toMatchObject({ status: 200, html: expect.stringContaining(title) })
        expect(await newest(id)).toContain('Wat nog niet af is.')
      }
    })

    it('stays when a whole document comes back as a draft without the flag', async () => {
      const { id, path } = await publishedWithDraft()
      const whole = JSON.parse(await newest(id))
      await admin.ok('PATCH', `/api/${collection}/${id}`, { ...whole, title: unique('Concept') })
      expect(await shown(path)).toMatchObject({
        status: 200,
        html: expect.stringContaining('Wat lezers zien.'),
      })
    })

    it('goes when it is withdrawn, and comes with its draft when that is published', async () => {
      const { id, path } = await publishedWithDraft()
      await admin.ok('PATCH', `/api/${collection}/${id}`, { _status: 'draft' })
      expect((await shown(path)).status).toBe(404)
      await admin.ok('PATCH', `/api/${collection}/${id}`, { _status: 'published' })
      expect(await shown(path)).toMatchObject({
        status: 200,
        html: expect.stringContaining('Wat nog niet af is.'),
      })
    })
  },
)
