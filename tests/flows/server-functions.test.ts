import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, site, stranger, unique } from '../support/client'
import { findFunctions } from '../support/odd-askers'

const JSON_TYPE = 'text/plain;charset=UTF-8'
const PARTS = 'multipart/form-data; boundary=a'

describe.skipIf(!inject('site'))("the admin's functions", () => {
  let admin: Client
  let functions: string[]
  let payloads: string
  beforeAll(async () => {
    admin = await login()
    functions = await findFunctions(site().url)
    // Payload's takes one argument; the other one sets the language.
    payloads = functions.find((id) => id.startsWith('40')) ?? ''
  })

  const post = (client: Client, id: string, type: string, body: string) =>
    client.raw('POST', '/admin', { 'next-action': id, 'content-type': type }, body)
  const call = (client: Client, name: unknown, args: object = {}) =>
    post(client, payloads, JSON_TYPE, JSON.stringify([{ name, args }]))

  it.each([
    ['what every object has', JSON_TYPE, '[{"name":"constructor","args":{}}]'],
    ['the state of a form', JSON_TYPE, '[{"name":"form-state","args":{"collectionSlug":"symptoms"}}]'],
    ['nothing', JSON_TYPE, ''],
    ['what is no JSON', JSON_TYPE, '[{'],
    ['parts that are none', PARTS, 'x'],
    ['parts that do not end', PARTS, '--a\r\ncontent-disposition: form-data; name="0"\r\n\r\n[]'],
  ])('are for staff only: a stranger who sends %s is told so in a line', async (_, type, body) => {
    for (const id of functions) {
      const answer = await post(stranger, id, type, body)
      expect(answer.status).toBe(401)
      expect((await answer.text()).length).toBeLessThan(100)
    }
  })

  it.each([PARTS, 'multipart/form-data', JSON_TYPE, 'application/x-www-form-urlencoded'])(
    'are called by their name: a form for no function, as %s, is not taken',
    async (type) => {
      for (const client of [stranger, admin])
        expect((await client.raw('POST', '/admin', { 'content-type': type }, 'x')).status).toBe(405)
    },
  )

  it('go on for a form from another build, which the admin knows by its name and readers do not see', async () => {
    const [, build] =
      /<html[^>]* data-dpl-id="(\w{16})"/.exec(await (await stranger.get('/admin/login')).text()) ?? []
    expect(build).toBeDefined()
    const headers = { 'next-action': payloads, 'content-type': JSON_TYPE, 'x-deployment-id': 'of-before' }
    const table = JSON.stringify([{ name: 'table-state', args: { collectionSlug: 'symptoms' } }])
    expect((await admin.raw('POST', '/admin', headers, table)).status).toBe(200)
    for (const path of ['/', '/symptomen'])
      expect(await (await stranger.get(path)).text()).not.toMatch(/\bdpl\b|dpl-id/)
  })

  it('say whose fault it is that a call cannot be read, or is of no function', async () => {
    for (const [type, body] of [
      [JSON_TYPE, '[{'],
      [PARTS, 'x'],
      ['multipart/form-data', 'x'],
    ] as const)
      expect((await post(admin, payloads, type, body)).status).toBe(400)
    for (const name of ['constructor', 'toString', 'x', 7]) expect((await call(admin, name)).status).toBe(404)
    expect((await post(admin, 'x', JSON_TYPE, '[]')).status).toBeLessThan(500)
  })

  it('plan nothing, for anybody: there is one way to plan, which knows what runs already', async () => {
    const { id } = await admin.ok('POST', '/api/symptoms', { title: unique('Gepland') })
    const doc = { relationTo: 'symptoms', value: id }
    // As React sends a date.
    const date = `$D${new Date(Date.now() + 86_400_000).toISOString()}`
    for (const args of [{ type: 'publish', doc, date }, { deleteID: 'x' }, { deleteID: 'x', doc }])
      expect((await call(admin, 'schedule-publish', args)).status).toBe(403)
    expect((await (await admin.get(`/api/symptoms/${id}/plans`)).json()).plans).toEqual([])
  })

  describe('that lock what somebody opens', () => {
    const open = (client: Client, id: string) =>
      call(client, 'form-state', {
        collectionSlug: 'symptoms',
        id,
        data: {},
        docPermissions: { fields: true },
        docPreferences: { fields: {} },
        operation: 'update',
        schemaPath: 'symptoms',
        returnLockStatus: true,
      })
    const locksOf = async (id: string) =>
      (await (await admin.get(`/api/payload-locked-documents?where[document.value][equals]=${id}`)).json())
        .totalDocs

    it('do so for who may change it: an editor, and not a moderator or another author', async () => {
      const { id } = await admin.ok('POST', '/api/symptoms', { title: unique('Op slot') })
      for (const role of ['moderator', 'author'] as const) {
        expect((await open(await loginAs(role), id)).status).toBe(200)
        expect(await locksOf(id)).toBe(0)
      }
      expect((await open(await loginAs('editor'), id)).status).toBe(200)
      expect(await locksOf(id)).toBe(1)
    })
  })
})
