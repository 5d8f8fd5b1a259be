import { describe, expect, inject, it } from 'vitest'
import { login, loginAs, unique } from '../support/client'
import { link, paragraph, richText } from '../support/rich-text'

describe.skipIf(!inject('site'))('a text that no editor writes', () => {
  it.each([
    ['leads to a script', richText(paragraph(link('hier', { url: 'javascript:alert(1)' })))],
    ['holds what pages cannot show', richText({ type: 'constructor', version: 1 })],
    ['is shown as a script', richText({ type: 'heading', tag: 'script', version: 1, children: [] })],
    ['is no text', { root: { type: 'root', children: [null] } }],
  ])('and that %s is stored for nobody, not as a draft either', async (_, body) => {
    const author = await loginAs('author')
    const own = await author.ok('POST', '/api/symptoms', { title: unique('Klacht') })
    for (const [method, path] of [
      ['POST', '/api/symptoms'],
      ['PATCH', `/api/symptoms/${own.id}?draft=true&autosave=true`],
      ['PATCH', `/api/symptoms?draft=true&where[id][equals]=${own.id}`],
    ] as const) {
      const answer = await author.send(method, path, { title: unique('Klacht'), body })
      expect([path, answer.status]).toEqual([path, 400])
      expect((await answer.json()).errors[0].message).toMatch(
        /^(Een link kan niet|Een tekst kan geen|Deze tekst is niet)/,
      )
    }
    const editor = await login()
    const cause = { name: unique('oorzaak'), kind: 'condition', text: body }
    expect((await editor.send('POST', '/api/causes', cause)).status).toBe(400)
    expect((await editor.send('POST', '/api/pages', { title: unique('Pagina'), body })).status).toBe(400)
  })
})
