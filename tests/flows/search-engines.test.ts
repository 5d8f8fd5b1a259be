import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, stranger, unique } from '../support/client'
import { richText } from '../support/rich-text'

const meta = { title: 'Klacht: <oorzaken> & meer', description: 'Wat u moet weten, in "één" zin.' }

describe.skipIf(!inject('site'))('what search engines show', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  const headOf = async (path: string) => {
    const html = await (await stranger.get(path)).text()
    const [, title] = /<title>(.*?)<\/title>/.exec(html) ?? []
    const [, description] = /<meta name="description" content="(.*?)"/.exec(html) ?? []
    return { title, description }
  }

  it.each([
    ['symptoms', '/symptomen/'],
    ['pages', '/'],
  ])(
    'is the title and the beginning of the text, until an editor writes something else: %s',
    async (collection, path) => {
      const title = unique('Klacht')
      const body = richText('Het begin van de tekst.')
      const doc = await admin.ok<{ id: string; slug: string }>('POST', `/api/${collection}`, {
        title,
        body,
        _status: 'published',
      })
      const address = path + doc.slug
      expect(await headOf(address)).toEqual({
        title: `${title} – Simpto`,
        description: 'Het begin van de tekst.',
      })
      await admin.ok('PATCH', `/api/${collection}/${doc.id}`, { meta, _status: 'published' })
      expect(await headOf(address)).toEqual({
        title: 'Klacht: &lt;oorzaken&gt; &amp; meer – Simpto',
        description: 'Wat u moet weten, in &quot;één&quot; zin.',
      })
      expect(await (await stranger.get(address)).text()).toContain(`<h1>${title}</h1>`)
    },
  )
})
