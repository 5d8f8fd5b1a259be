import { beforeAll, describe, expect, inject, it } from 'vitest'
import { askOddly } from '../support/ask-oddly'
import { type Client, loginAs, site, stranger, unique } from '../support/client'
import { type Asker, findAskers, ROLES } from '../support/odd-askers'
import type { Known } from '../support/odd-questions'
import { richText } from '../support/rich-text'

const SEED = 12
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

describe.skipIf(!inject('site'))('nothing that is asked is a fault of the site', () => {
  let known: Known
  let askers: Asker[]
  let editor: Client
  beforeAll(async () => {
    ;({ known, askers } = await findAskers(site().url, unique('odd').replaceAll(' ', '-')))
    editor = await loginAs('editor')
  })

  // Staff only read here: what they change may be what another test needs. `npm run fuzz` has sites of its own.
  it.each(ROLES)('nor tells who commented: the questions of a %s', async (role) => {
    const asker = askers.find((each) => each.role === role) as Asker
    const round = { seed: SEED, questions: 200, milliseconds: 8_000 }
    const all = role === 'stranger' ? { questions: 500 } : { methods: ['GET'] }
    const { asked, wrong } = await askOddly(site().url, asker, known, { ...round, ...all })
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(50)
  })

  it('such as to ask for what is published by conditions that are no list', async () => {
    for (const where of ['where[or]=x', 'where[and]=x', 'where[and][a][b]=1']) {
      for (const collection of ['symptoms', 'pages']) {
        const answer = await stranger.get(`/api/${collection}?draft=true&${where}`)
        expect(answer.status, where).toBeLessThan(500)
      }
    }
  })

  it('such as to ask for a part of a text, or to sort by one', async () => {
    for (const query of [
      'where[body.root.type][equals]=root',
      'where[or][0][body.x][exists]=true',
      'sort=-body.root',
    ]) {
      for (const path of ['symptoms', 'pages']) {
        expect((await stranger.get(`/api/${path}?${query}`)).status, query).toBe(400)
      }
      const ofVersions = query.replace('body', 'version.body')
      expect((await editor.get(`/api/symptoms/versions?${ofVersions}`)).status, query).toBe(400)
    }
  })

  it('such as to sort the symptoms of a cause by what stands in a list, or to ask for one', async () => {
    for (const sort of ['synonyms', '-sources.url', 'title,authors', 'authors.name', 'changedBy.name']) {
      const answer = await editor.get(`/api/causes?limit=1&joins[symptoms][sort]=${sort}`)
      expect(answer.status, sort).toBe(400)
    }
    expect((await stranger.get('/api/causes?limit=1&joins[symptoms][where][synonyms][like]=a')).status).toBe(
      400,
    )
    for (const asked of ['[sort]=-title', '[sort]=causes.casesPerYear', '[where][slug][like]=a']) {
      const answer = await stranger.get(`/api/causes?limit=1&joins[symptoms]${asked}`)
      expect(answer.status, asked).toBe(200)
    }
  })

  it('such as to confirm an address, which nobody does here', async () => {
    expect((await stranger.send('POST', '/api/users/verify/x')).status).toBe(404)
  })

  it('such as to store no document at all', async () => {
    const path = `/api/causes/${known.ids.causes}`
    const answers = [
      await editor.raw('PATCH', path, FORM, 'name=x'),
      await editor.raw('POST', '/api/causes', FORM, 'name=x'),
      await editor.raw('PATCH', `/api/causes?where[id][equals]=${known.ids.causes}`, {}, ''),
      await editor.raw('POST', '/api/globals/site-settings', {}, ''),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(400)
      expect((await answer.json()).errors[0].message).toContain('Er is niets gestuurd')
    }
  })

  it('such as to store a list where one value belongs, in a draft as well', async () => {
    const { id } = await editor.ok('POST', '/api/symptoms', { title: unique('Eén waarde') })
    const sent: [string, Record<string, unknown>][] = [
      [`/api/symptoms/${id}`, { _status: ['published'] }],
      [`/api/symptoms/${id}?draft=true`, { title: ['x'], figuresSource: { year: {} } }],
      [`/api/symptoms/${id}?draft=true`, { causes: [{ casesPerYear: [] }] }],
      ['/api/globals/site-settings', { dataLicence: ['none'] }],
    ]
    for (const [path, body] of sent) {
      const answer = await editor.send(path.includes('globals') ? 'POST' : 'PATCH', path, body)
      expect([path, answer.status, await answer.text()]).toEqual([
        path,
        400,
        expect.stringContaining('past maar één waarde'),
      ])
    }
  })

  it('such as to say that something was made at no moment', async () => {
    for (const createdAt of [null, [], {}, 'x', ''])
      for (const collection of ['redirects', 'pages'])
        expect(
          (await editor.send('PATCH', `/api/${collection}/${known.ids[collection]}`, { createdAt })).status,
        ).toBe(400)
  })

  it('such as to send more than who is not logged in has to say, whatever they call themselves', async () => {
    const large = JSON.stringify({ email: 'a@b.nl', password: 'x'.repeat(200_000) })
    const json = { 'content-type': 'application/json' }
    const strangers = [json, { ...json, cookie: 'payload-token=x' }, { ...json, authorization: 'JWT x' }]
    for (const headers of strangers) {
      for (const path of ['/api/users/login', '/api/symptoms', '/api/users/reset-password'])
        expect([path, (await stranger.raw('POST', path, headers, large)).status]).toEqual([path, 413])
      expect(await statusOfChunks('/api/users/login', headers, large)).toBe(413)
    }
    const question = { ...FORM, 'x-http-method-override': 'GET' }
    expect((await stranger.raw('POST', '/api/causes', question, `limit=1&x=${large}`)).status).toBe(413)
    // In pieces, as some proxies send on, the right size goes through.
    expect(await statusOfChunks('/api/users/login', json, '{"email":"a@b.nl","password":"x"}')).toBe(401)
    const draft = () => ({ title: unique('Lang'), body: richText('x'.repeat(200_000)) })
    expect((await editor.send('POST', '/api/symptoms', draft())).status).toBe(201)
    const asEditor = { ...json, ...editor.headers() }
    expect(await statusOfChunks('/api/symptoms', asEditor, JSON.stringify(draft()))).toBe(201)
  })

  it('such as to send words where a file belongs', async () => {
    for (const file of ['x', '{}', 'null', '{"collectionSlug":"media","filename":"x.png"}'])
      for (const client of [stranger, editor]) {
        const form = new FormData()
        form.set('_payload', '{"alt":"x"}')
        form.set('file', file)
        const sent = { method: 'POST', headers: client.headers(), body: form }
        expect([file, (await fetch(`${site().url}/api/media`, sent)).status]).toEqual([file, 400])
      }
  })

  it('such as to ask by more conditions than a database takes', async () => {
    const many = Array.from({ length: 1_500 }, (_, at) => `where[or][${at}][name][equals]=x`).join('&')
    const deep = `${'{"or":['.repeat(2_000)}{"id":{"equals":"x"}}${']}'.repeat(2_000)}`
    const question = { ...FORM, 'x-http-method-override': 'GET' }
    for (const asked of [many, `where=${encodeURIComponent(deep)}`])
      for (const path of ['/api/causes', '/api/comments'])
        expect((await stranger.raw('POST', path, question, asked)).status).toBe(400)
  })

  it('such as to delete where nothing is', async () => {
    expect((await editor.send('DELETE', '/api/payload-preferences/nothing')).status).toBe(404)
  })
})

/** Sends in pieces of which nobody says how many come. */
async function statusOfChunks(path: string, headers: Record<string, string>, text: string): Promise<number> {
  const pieces = text.match(/.{1,20000}/gs) ?? []
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
      controller.close()
    },
  })
  const sent = { method: 'POST', headers, body, duplex: 'half' } as RequestInit
  return (await fetch(site().url + path, sent)).status
}
