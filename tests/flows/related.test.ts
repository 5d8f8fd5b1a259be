import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, stranger, unique } from '../support/client'
import { block, richText } from '../support/rich-text'

describe.skipIf(!inject('site'))('the related symptoms of an article', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  const cause = async () =>
    String((await admin.ok('POST', '/api/causes', { name: unique('oorzaak'), kind: 'condition' })).id)
  const write = async (title: string, causes: string[], body?: object) =>
    admin.ok<{ id: string; slug: string; title: string }>('POST', '/api/symptoms', {
      title: unique(title),
      causes: causes.map((id) => ({ cause: id, casesPerYear: 10 })),
      ...(body && { body }),
      _status: 'published',
    })
  const related = async (slug: string) => {
    const html = await (await stranger.get(`/symptomen/${slug}`)).text()
    const lists = html.match(/<nav class="related".*?<\/nav>/gs) ?? []
    return lists.map((list) => [...list.matchAll(/href="\/symptomen\/([^"]+)"/g)].map(([, found]) => found))
  }

  it('are one list: what an editor chose, then what shares most causes, at once', async () => {
    const [a, b] = [await cause(), await cause()]
    const chosen = await write('Gekozen', [])
    const both = await write('Beide', [a, b])
    const text = richText(block('relatedSymptoms', { symptoms: [chosen.id, both.id] }))
    const article = await write('Artikel', [a, b], text)
    expect(await related(article.slug)).toEqual([[chosen.slug, both.slug]])
    const one = await write('Eén', [a])
    expect(await related(article.slug)).toEqual([[chosen.slug, both.slug, one.slug]])
    await admin.ok('PATCH', `/api/symptoms/${one.id}`, { _status: 'draft' })
    expect(await related(article.slug)).toEqual([[chosen.slug, both.slug]])
  })
})
