import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, stranger, unique } from '../support/client'

type Document = { id: string; slug: string; name: string }

describe.skipIf(!inject('site'))('what somebody else deleted while a form was open', () => {
  let editor: Client
  beforeAll(async () => {
    editor = await loginAs('editor')
  })

  const cause = (word: string) =>
    editor.ok<Document>('POST', '/api/causes', { name: unique(word), kind: 'condition' })
  const author = () => editor.ok<Document>('POST', '/api/authors', { name: unique('Auteur') })
  const article = (more: object) =>
    editor.ok<Document>('POST', '/api/symptoms', { title: unique('Klacht'), _status: 'published', ...more })
  const newest = async (id: string) => (await editor.get(`/api/symptoms/${id}?depth=0&draft=true`)).json()
  /** As the form sends it: on its own after typing, then as a draft, then to publish. */
  const SAVES = ['?draft=true&autosave=true', '?draft=true', '']

  it.each(SAVES)('is named when the form is saved with it (%s), and nothing changes', async (query) => {
    const [merged, stays] = [await cause('Samengevoegd'), await cause('Blijft')]
    const { id, slug } = await article({ causes: [{ cause: merged.id, casesPerYear: 12 }] })
    const form = await newest(id)
    await editor.ok('POST', `/api/causes/${merged.id}/merge`, { into: stays.id })
    const answer = await editor.send('PATCH', `/api/symptoms/${id}${query}`, {
      ...form,
      introduction: 'Getypt.',
    })
    const { errors } = await answer.json()
    expect(answer.status).toBe(400)
    expect(errors[0].message).toContain('Oorzaken (rij 1): wat hier is gekozen, is er niet meer.')
    expect(errors[0].data.errors[0].path).toBe('causes.0.cause')
    expect((await newest(id)).causes[0].cause).toBe(stays.id)
    expect(await (await stranger.get(`/symptomen/${slug}`)).text()).toContain(stays.name)
    // Who chose the other one goes on.
    const mended = { ...form, introduction: 'Getypt.', causes: [{ cause: stays.id, casesPerYear: 12 }] }
    await editor.ok('PATCH', `/api/symptoms/${id}${query}`, mended)
    expect((await newest(id)).introduction).toBe('Getypt.')
  })

  it('is refused in lists and in what leads elsewhere too', async () => {
    const [gone, stays] = [await author(), await author()]
    const { id } = await article({})
    await (await login()).ok('DELETE', `/api/authors/${gone.id}`)
    const list = await editor.send('PATCH', `/api/symptoms/${id}`, { authors: [stays.id, gone.id] })
    expect([list.status, (await list.json()).errors[0].message]).toEqual([
      400,
      expect.stringContaining('(rij 2): wat hier is gekozen, is er niet meer.'),
    ])
    const redirect = await editor.send('POST', '/api/redirects', {
      from: `/${unique('oud').replaceAll(' ', '-')}`,
      to: { type: 'reference', reference: { relationTo: 'authors', value: gone.id } },
    })
    expect(redirect.status).toBe(400)
  })

  it('is no hindrance in the trash, from which it can come back', async () => {
    const { id } = await article({})
    const binned = await author()
    await editor.ok('PATCH', `/api/authors/${binned.id}`, { deletedAt: new Date().toISOString() })
    await editor.ok('PATCH', `/api/symptoms/${id}`, { authors: [binned.id] })
  })
})
