import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, unique } from '../support/client'

interface Doc {
  id: string
  title: string
  updatedAt: string
}

describe.skipIf(!inject('site'))('a change that is based on an older version', () => {
  let admin: Client
  let editor: Client
  beforeAll(async () => {
    admin = await login()
    editor = await loginAs('editor')
  })

  const make = () => admin.ok<Doc>('POST', '/api/symptoms', { title: unique('Samen'), _status: 'published' })
  const draftOf = async (id: string) => (await admin.get(`/api/symptoms/${id}?draft=true&depth=0`)).json()
  const saveOn = (based: string, client: Client, path: string, body: Record<string, unknown>) =>
    client.send('PATCH', path, body, { 'x-based-on': based })

  it('is refused with the name of who was first, and stores nothing', async () => {
    const { id, updatedAt } = await make()
    const path = `/api/symptoms/${id}?draft=true&autosave=true`
    const first = await saveOn(updatedAt, editor, path, { introduction: 'Van de redacteur' })
    expect(first.status).toBe(200)
    const second = await saveOn(updatedAt, admin, path, { introduction: 'Van de beheerder' })
    expect(second.status).toBe(409)
    const [{ data, message }] = (await second.json()).errors
    expect(message).toBe('Test editor heeft dit gewijzigd nadat u het las. Uw tekst is niet opgeslagen.')
    const stored = await draftOf(id)
    expect(stored.introduction).toBe('Van de redacteur')
    expect(data.stored.updatedAt).toBe(stored.updatedAt)
    const version = await (await admin.get(`/api/symptoms/versions/${data.stored.version}`)).json()
    expect(version.version.introduction).toBe('Van de redacteur')
    const chosen = await saveOn(stored.updatedAt, admin, path, { introduction: 'Toch van de beheerder' })
    expect(chosen.status).toBe(200)
  })

  it('is refused when its other one is stored at the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, updatedAt } = await make()
      const asked = [editor, admin].map((client, index) =>
        saveOn(updatedAt, client, `/api/symptoms/${id}?draft=true`, { introduction: `Tekst ${index}` }),
      )
      const statuses = (await Promise.all(asked)).map(({ status }) => status)
      expect(statuses.toSorted()).toEqual([200, 409])
      expect((await draftOf(id)).introduction).toBe(`Tekst ${statuses.indexOf(200)}`)
    }
  })

  it.each([
    ['pages', { title: 'Anders' }],
    ['causes', { term: 'anders' }],
    ['authors', { profession: 'anders' }],
  ])('is refused in %s too', async (collection, change) => {
    const name = unique('Twee')
    const made = { name, title: name, kind: 'condition', _status: 'draft' }
    const { id, updatedAt } = await admin.ok<Doc>('POST', `/api/${collection}?draft=true`, made)
    const path = `/api/${collection}/${id}?draft=true`
    expect((await saveOn(updatedAt, editor, path, change)).status).toBe(200)
    expect((await saveOn(updatedAt, admin, path, change)).status).toBe(409)
    expect((await admin.send('PATCH', path, change)).status).toBe(200)
  })

  it('is refused for the settings too', async () => {
    const path = '/api/globals/site-settings'
    const { publisher } = await (await admin.get(path)).json()
    const { result } = await admin.ok<{ result: Doc }>('POST', path, { publisher })
    const send = (based: string) => admin.send('POST', path, { publisher }, { 'x-based-on': based })
    expect((await send(result.updatedAt)).status).toBe(200)
    expect((await send(result.updatedAt)).status).toBe(409)
    expect((await send('2020-01-01T00:00:00.000Z')).status).toBe(409)
    expect((await send('gisteren')).status).toBe(400)
  })

  it('is stored when it says nothing, and keeps its publication', async () => {
    const { id } = await make()
    await editor.ok('PATCH', `/api/symptoms/${id}?draft=true`, { introduction: 'Eerst' })
    await admin.ok('PATCH', `/api/symptoms/${id}`, { introduction: 'Daarna' })
    expect((await draftOf(id)).introduction).toBe('Daarna')
  })
})
